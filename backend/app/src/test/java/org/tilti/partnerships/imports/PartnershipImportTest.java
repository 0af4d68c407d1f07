package org.tilti.partnerships.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.sheets.Sheets;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Imports;

/** What becomes of a row. */
@QuarkusTest
class PartnershipImportTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void tellsHowItStandsAndWhatARowIs() {
        var partner = Given.anOrganisation().key();
        var file = Imports.checked(MUNICIPALITY, "Kopš;2. partneris;1. partneris\n<=2003;" + partner + ";North\n");

        Body.assertIs("""
                {"id": "%s", "state": "CHECKED", "rows": 1, "created": 1, "changed": 0, "unchanged": 0, "refused": 0,
                 "createdAt": "@instant", "work": {"state": "DONE", "percent": 100, "queuedAt": "@instant",
                                                   "startedAt": "@instant", "finishedAt": "@instant"}}""".formatted(file.key()),
                MUNICIPALITY.asks().get(file.path()));
        Body.assertIs("""
                {"items": [{"number": 2, "outcome": "CREATED", "cells": [
                    {"column": "party1", "heading": "Partner 1", "text": "North"},
                    {"column": "party2", "heading": "Partner 2", "text": "%1$s"},
                    {"column": "since", "heading": "Since", "text": "<=2003"}],
                  "parties": [{"slug": "test-north", "name": {"text": "North", "language": "en"}},
                              {"slug": "%1$s", "name": {"text": "%2$s", "language": "en"}}],
                  "changes": [], "errors": []}]}""".formatted(partner, nameOf(partner)),
                MUNICIPALITY.asks().get(file.path() + "/rows"));
        assertEquals("2. partneris", MUNICIPALITY.asks().header("Accept-Language", "lv").get(file.path() + "/rows")
                .jsonPath().getString("items[0].cells[1].heading"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en", "uk"})
    void findsNothingNewInWhatTheRegisterGives(String language) {
        var partner = organisation("=Formula " + Given.unique());
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key())
                .replaceFirst("\\{", "{\"themes\": [\"test-theme\"], \"origin\": \"SURVEY\", "));
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key())
                .replaceFirst("\\{", "{\"ended\": {\"date\": \"2010-05-05\", \"precision\": \"MONTH\"}, "));
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key())
                .replaceFirst("\\{", "{\"state\": \"ENDED\", "));
        for (var format : List.of(Sheets.CSV_TYPE, Sheets.XLSX_TYPE)) {
            var sheet = ANONYMOUS.asks().header("Accept", format).header("Accept-Language", language)
                    .get("/partnerships?organisation=" + partner.key()).asByteArray();

            for (var actor : List.of(MUNICIPALITY, OTHER_MUNICIPALITY)) {
                var file = sent(actor, format, sheet);
                assertEquals(List.of("UNCHANGED", "UNCHANGED", "UNCHANGED"), outcomes(actor, file), actor + format);
            }
        }
    }

    @Test
    void takesTheSameFromXlsxAsFromCsv() throws IOException {
        var partner = Given.anOrganisation().key();
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            var sheet = workbook.newWorksheet("Sheet");
            List.of("Partner 1", "Partner 2", "Since", "Ended").forEach(heading ->
                    sheet.value(0, List.of("Partner 1", "Partner 2", "Since", "Ended").indexOf(heading), heading));
            sheet.value(2, 0, "North");
            sheet.value(2, 1, partner);
            sheet.value(2, 2, 2003);
            sheet.value(2, 3, java.time.LocalDate.of(2019, 5, 17));
            sheet.style(2, 3).format("dd.mm.yyyy").set();
        }

        var xlsx = sent(MUNICIPALITY, Sheets.XLSX_TYPE, out.toByteArray());
        var csv = Imports.checked(MUNICIPALITY,
                "Partner 1,Partner 2,Since,Ended\n\nNorth," + partner + ",2003,2019-05-17\n");

        Body.assertIs(MUNICIPALITY.asks().get(csv.path() + "/rows").asString(),
                MUNICIPALITY.asks().get(xlsx.path() + "/rows"));
        assertEquals(List.of("CREATED"), outcomes(MUNICIPALITY, xlsx));
        assertEquals(3, MUNICIPALITY.asks().get(xlsx.path() + "/rows").jsonPath().getInt("items[0].number"));
    }

    @Test
    void changesWhatTheRowSpeaksOfAndNothingElse() {
        var partner = Given.anOrganisation().key();
        var known = Given.created(MUNICIPALITY, "/partnerships", """
                {"parties": [{"organisation": "test-north", "contacts": [{"function": {"en": {"text": "Officer"}}}]},
                             {"organisation": "%s"}], "themes": ["test-theme"],
                 "story": {"en": {"text": "It began with a choir"}},
                 "milestones": [{"text": {"en": {"text": "A treaty"}}}],
                 "documents": [{"kind": "LINK", "title": {"en": {"text": "Treaty"}}, "url": "https://example.org"}],
                 "source": {"en": {"text": "A survey"}}}""".formatted(partner));
        var before = ANONYMOUS.asks().get(known.path()).jsonPath();

        var file = Imports.checked(MUNICIPALITY, "Partner 1,Partner 2,Since,State,Ended\n"
                + partner + ",North,2003,Ended,2019-05\n");
        var changes = MUNICIPALITY.asks().get(file.path() + "/rows").jsonPath();
        assertEquals("[[column:state, heading:State, before:Active, after:Ended], "
                + "[column:since, heading:Since, after:2003], [column:ended, heading:Ended, after:2019-05]]",
                changes.getString("items[0].changes"));
        assertEquals(known.key(), changes.getString("items[0].partnership"));
        Imports.entered(MUNICIPALITY, file);

        var after = ANONYMOUS.asks().get(known.path());
        assertEquals(2, after.jsonPath().getList("states").size());
        assertEquals(List.of("2003-01-01", "2019-05-31"),
                List.of(after.jsonPath().getString("since.date"), after.jsonPath().getString("ended.date")));
        for (var kept : List.of("parties", "themes", "story", "milestones", "documents", "source", "createdAt")) {
            assertEquals(before.getString(kept), after.jsonPath().getString(kept));
        }
        assertEquals("IMPORTED", MUNICIPALITY.asks().get(known.path() + "/history").jsonPath().getString("items[0].action"));
    }

    @Test
    void recognisesOrganisationsInOtherSpellingsAndNamesThoseThatCouldBeMeant() {
        var word = "Ķēķava" + Given.unique();
        imported(word, """
                {"slug": "%1$s", "type": "MUNICIPALITY", "name": {"lv": "%2$s novads", "en": "%2$s Municipality"},
                 "country": "LV", "nationalCode": "%1$s"},
                {"slug": "%1$s-1", "type": "MUNICIPALITY", "name": {"en": "%2$s Twin rural community"}, "country": "UA"},
                {"slug": "%1$s-2", "type": "MUNICIPALITY", "name": {"en": "%2$s Twin urban community"}, "country": "UA"}""");
        var slug = slug(word);

        var file = Imports.checked(MUNICIPALITY, "Partner 1,Country 1,Partner 2\n"
                + word.replace("ķ", "k").replace("Ķ", "K").replace("ē", "e").toUpperCase() + ",LV,North\n"
                + slug + ",LV,North\n"
                + word + " Twin,,North\n"
                + word + ",LT,North\n"
                + word + ",Latvia,North\n"
                + word + "s Nobody,,North\n"
                + "<b>Nobody</b>,,North\n");

        var rows = MUNICIPALITY.asks().get(file.path() + "/rows").jsonPath();
        assertEquals("CREATED", rows.getString("items[0].outcome"));
        assertEquals(Collections.nCopies(6, "REFUSED"), rows.getList("items.outcome").subList(1, 7));
        assertEquals(List.of(slug, "test-north"), rows.getList("items[0].parties.slug"));
        assertEquals(List.of(slug, "test-north"), rows.getList("items[1].parties.slug"));
        assertEquals("Row 2 speaks of the same partnership.", rows.getString("items[1].errors[0].message"));
        assertEquals("“" + word + " Twin” may be any of these: " + slug + "-1, " + slug + "-2. "
                + "Write one of these short names, or add the country.", rows.getString("items[2].errors[0].message"));
        assertEquals(List.of("nobody-called", "country", "nobody-called-but", "nobody-called"),
                rows.getList("items[3..6].errors.code.flatten()"));
        assertEquals("country1", rows.getString("items[4].errors[0].column"));
    }

    @Test
    void refusesPartnershipsOfOthersUnlessTheyAreToldAlready() {
        var one = Given.anOrganisation().key();
        var other = Given.anOrganisation().key();
        Given.created(ADMINISTRATOR, "/partnerships", "{\"parties\": [{\"organisation\": \"%s\"}, {\"organisation\": \"%s\"}]}"
                .formatted(one, other));

        var file = Imports.checked(ASSOCIATION, "Partner 1,Partner 2,Since\n" + one + "," + other + ",\n"
                + "test-south," + one + ",2003\n");

        var rows = ASSOCIATION.asks().get(file.path() + "/rows").jsonPath();
        assertEquals(List.of("UNCHANGED", "REFUSED"), rows.getList("items.outcome"));
        assertEquals("own-party", rows.getString("items[1].errors[0].code"));
        assertEquals(List.of("REFUSED"), outcomes(ASSOCIATION, Imports.checked(ASSOCIATION,
                "Partner 1,Partner 2,Since\n" + one + "," + other + ",2003\n")));
    }

    @Test
    void saysNothingOfProposalsToThoseWhoDoNotSeeThem() {
        var proposal = Given.aProposal();
        var partner = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("parties[1].organisation.slug");
        var row = "Partner 1,Partner 2,State,Identifier\nNorth," + partner + ",Proposed," + proposal.key() + "\n";

        assertEquals(List.of("UNCHANGED"), outcomes(MUNICIPALITY, Imports.checked(MUNICIPALITY, row)));
        var others = Imports.checked(OTHER_MUNICIPALITY, row);
        assertEquals("unknown-partnership", OTHER_MUNICIPALITY.asks().get(others.path() + "/rows").jsonPath()
                .getString("items[0].errors[0].code"));
        var unnamed = Imports.checked(MUNICIPALITY, Imports.csv("North", partner));
        assertEquals("partnership-exists", MUNICIPALITY.asks().get(unnamed.path() + "/rows").jsonPath()
                .getString("items[0].errors[0].code"));
    }

    private static void imported(String word, String organisations) {
        Given.imported("{\"organisations\": [" + organisations.formatted(slug(word), word) + "]}");
    }

    private static String slug(String word) {
        return word.toLowerCase().replace("ķ", "k").replace("ē", "e");
    }

    private static Thing organisation(String name) {
        return Given.created(ADMINISTRATOR, "/organisations", Given.organisation(name));
    }

    private static String nameOf(String organisation) {
        return ANONYMOUS.asks().get("/organisations/" + organisation).jsonPath().getString("name.en.text");
    }

    private static Thing sent(Actor by, String format, byte[] sheet) {
        var response = by.asks().contentType(format).body(sheet).post("/partnership-imports");
        response.then().statusCode(201).contentType(ContentType.JSON);
        return Imports.settled(by, Thing.of(response));
    }

    private static List<String> outcomes(Actor by, Thing file) {
        return by.asks().get(file.path() + "/rows").jsonPath().getList("items.outcome");
    }
}
