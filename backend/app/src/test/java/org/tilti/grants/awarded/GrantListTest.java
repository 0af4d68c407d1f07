package org.tilti.grants.awarded;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.sheets.Sheets;
import org.tilti.testing.Actor;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Grants as rows, as a sheet, as figures, and their agreement as a file. */
@QuarkusTest
class GrantListTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void showsEverybodyWhatWasAwarded() {
        var grant = AwardedGrants.awardedInPublic();
        var call = COORDINATOR.asks().get(grant.path()).jsonPath();

        Body.assertIs("""
                {"items": [{"id": "%s", "reference": "%s",
                   "call": {"slug": "%s", "title": {"text": "%s", "language": "en"}, "closesAt": "2099-06-10T20:59:59Z",
                            "zone": "Europe/Riga"},
                   "recipient": {"slug": "test-south", "name": {"text": "South", "language": "en"}}, "country": "UA",
                   "title": {"text": "Youth councils", "language": "en"},
                   "themes": [{"code": "test-theme", "name": {"text": "Test theme", "language": "en"}}], "state": "AWARDED",
                   "amount": {"amount": "1000.00", "currency": "EUR"}, "paid": {"amount": "0.00", "currency": "EUR"},
                   "awardedAt": "@instant", "reportBy": "2100-01-31", "waiting": []}]}"""
                .formatted(grant.key(), call.getString("reference"), call.getString("call.slug"),
                        call.getString("call.title.text")), ANONYMOUS.asks().get("/grants?call=" + call(grant)));
        assertEquals(List.of(), ids(ANONYMOUS, "/grants?call=" + call(AwardedGrants.awarded())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipient=test-south", "country=UA", "theme=test-theme", "state=AWARDED", "year=@", "late=false"})
    void isNarrowedByFilters(String filter) {
        var grant = AwardedGrants.awardedInPublic();
        var list = "/grants?call=" + call(grant) + "&" + filter.replace("@", String.valueOf(year()));

        assertEquals(List.of(grant.key()), ids(COORDINATOR, list));
        assertEquals(List.of(), ids(COORDINATOR, list.replaceFirst("=test-south$|=UA$", "=LV").replace("test-theme", "no-theme")
                .replace("AWARDED", "CLOSED").replace("year=" + year(), "year=1999").replace("false", "true")
                .replace("recipient=LV", "recipient=test-north")));
    }

    @Test
    void tellsTheTwoSidesWhoIsLate() {
        var grant = AwardedGrants.runningInPublic();
        Committee.execute("update awarded_grant set report_by = '2022-01-31' where id = '%s'".formatted(grant.key()));
        var late = "/grants?late=true&call=" + call(grant);

        for (var reader : List.of(COORDINATOR, OTHER_MUNICIPALITY)) {
            assertEquals(List.of(grant.key()), ids(reader, late));
            assertTrue(reader.asks().get(grant.path()).jsonPath().getBoolean("file.late"));
        }
        assertEquals(List.of(), ids(ANONYMOUS, late));
    }

    @Test
    void tellsTheTwoSidesWhatWaitsForThoseWhoGranted() {
        var running = AwardedGrants.runningInPublic();
        var planned = AwardedGrants.put(COORDINATOR, running, "/instalments", AwardedGrants.PLAN);
        var list = "/grants?waiting=%s&call=" + call(running);
        assertEquals(List.of(), ids(COORDINATOR, list.formatted(true)));
        assertEquals(List.of(running.key()), ids(COORDINATOR, list.formatted(false)));

        var asked = AwardedGrants.stepped(OTHER_MUNICIPALITY, planned, "/instalments/1/request", "");
        assertWaits("INSTALMENT", asked);
        asked = AwardedGrants.stepped(OTHER_MUNICIPALITY, asked, "/amendments", AwardedGrants.AMENDMENT);
        assertWaits("AMENDMENT, INSTALMENT", asked);
        asked = AwardedGrants.stepped(OTHER_MUNICIPALITY, asked, "/costs",
                AwardedGrants.cost(Files.sent(OTHER_MUNICIPALITY).key(), "1500.00"));
        assertWaits("AMENDMENT, INSTALMENT, COST", asked);
        asked = AwardedGrants.put(OTHER_MUNICIPALITY, asked, "/report", AwardedGrants.REPORT);
        assertWaits("INSTALMENT, COST, REPORT", AwardedGrants.stepped(OTHER_MUNICIPALITY, asked, "/report/submit", ""));
    }

    private static void assertWaits(String what, Thing grant) {
        var list = "/grants?waiting=%s&call=" + call(grant);
        for (var reader : List.of(COORDINATOR, OTHER_MUNICIPALITY)) {
            var found = reader.asks().get(list.formatted(true)).jsonPath();
            assertEquals(List.of(List.of(what.split(", "))), found.getList("items.waiting"));
            assertEquals(List.of(), ids(reader, list.formatted(false)));
        }
        ANONYMOUS.asks().get("/grants?call=" + call(grant)).then().body("items.waiting", equalTo(List.of(List.of())));
        assertEquals(List.of(), ids(ANONYMOUS, list.formatted(true)));
    }

    @Test
    void isASheetToo() {
        var grant = AwardedGrants.awardedInPublic();
        var read = COORDINATOR.asks().get(grant.path()).jsonPath();

        var sheet = ANONYMOUS.asks().header("Accept", "text/csv").header("Accept-Language", "lv").get("/grants?call=" + call(grant));

        assertEquals("\uFEFFNumurs,Konkurss,Saņēmējs,Valsts,Nosaukums,Tēmas,Stāvoklis,Piešķirts,Izmaksāts,Valūta,"
                + "Piešķiršanas laiks (UTC),Pārskata termiņš,Identifikators\r\n" + read.getString("reference") + ","
                + read.getString("call.title.text") + ",South,UA,Youth councils,Testa tēma,Gaida līguma apstiprinājumu,"
                + "1000.00,0.00,EUR,@,2100-01-31," + grant.key() + "\r\n",
                sheet.asString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "@"));
        ANONYMOUS.asks().header("Accept", Sheets.XLSX_TYPE).get("/grants?call=" + call(grant)).then().statusCode(200)
                .contentType(Sheets.XLSX_TYPE);
    }

    @Test
    void comesAfterAnApplicationThatIsARowOfASheetToo() {
        var call = call(AwardedGrants.awardedInPublic());
        var application = OTHER_MUNICIPALITY.asks().get("/grant-applications?call=" + call).jsonPath();

        var sheet = OTHER_MUNICIPALITY.asks().header("Accept", "text/csv").get("/grant-applications?call=" + call);

        assertEquals("\uFEFFReference,Call,Applicant,Title,State,Asked for,Currency,Handed in at (UTC),Identifier\r\n"
                + application.getString("items[0].reference") + "," + application.getString("items[0].call.title.text")
                + ",South,Youth councils,Approved,1000.00,EUR,@," + application.getString("items[0].id") + "\r\n",
                sheet.asString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "@"));
    }

    @Test
    void addsUpWhatWasAppliedForAwardedAndPaid() {
        var grant = AwardedGrants.put(COORDINATOR, AwardedGrants.runningInPublic(), "/instalments", AwardedGrants.PLAN);
        AwardedGrants.stepped(COORDINATOR, grant, "/instalments/1/pay", "{\"paidOn\": \"2026-01-15\"}");
        var figure = """
                "applications": 1, "applied": {"amount": "1000.00", "currency": "EUR"}, "grants": 1,
                "awarded": {"amount": "1000.00", "currency": "EUR"}, "paid": {"amount": "600.00", "currency": "EUR"}}""";

        Body.assertIs("""
                {"total": [{%1$s], "byCountry": [{"key": "UA", %1$s], "byTheme": [{"key": "test-theme", %1$s],
                 "byYear": [{"key": "%2$s", %1$s]}""".formatted(figure, year()),
                ANONYMOUS.asks().get("/grants/figures?call=" + call(grant)));
        var hidden = "/grants/figures?call=" + call(AwardedGrants.awarded());
        assertEquals(1, COORDINATOR.asks().get(hidden).jsonPath().getInt("total[0].grants"));
        for (var stranger : List.of(ANONYMOUS, OTHER_COORDINATOR)) {
            Body.assertIs("{\"total\": [], \"byCountry\": [], \"byTheme\": [], \"byYear\": []}", stranger.asks().get(hidden));
        }
    }

    @Test
    void comesWithAnAgreementInTheLanguageOfTheApplication() throws IOException {
        var grant = AwardedGrants.put(COORDINATOR, AwardedGrants.awardedInPublic(), "/instalments", AwardedGrants.PLAN);

        var before = text(OTHER_MUNICIPALITY, grant);
        Given.stepped(OTHER_MUNICIPALITY, grant, "accept");
        var after = text(COORDINATOR, grant);

        for (var said : List.of("Grant agreement", "North", "South", "1,000.00 EUR", "600.00 EUR", "By 15 February 2100",
                "The report is accepted", "The programme names the hosts", "Kutaisi City Hall, Georgia",
                "at least 50.00 % of the costs")) {
            assertTrue(before.contains(said) && after.contains(said), said + " in " + after);
        }
        assertTrue(before.contains("Accepted Not yet"), before);
        assertTrue(after.contains("Accepted By "), after);
    }

    @Test
    void readsWhoDidWhatSinceTheDraft() {
        var grant = AwardedGrants.runningInPublic();

        var history = OTHER_MUNICIPALITY.asks().get(grant.path() + "/history").jsonPath();

        assertEquals(List.of("ACCEPTED", "AWARDED"), history.getList("items.findAll { it.subject.kind == 'GRANT' }.action"));
        assertEquals(List.of("APPROVED", "TAKEN_TO_REVIEW", "SUBMITTED", "CHANGED", "CREATED"),
                history.getList("items.findAll { it.subject.kind == 'GRANT_APPLICATION' }.action"));
        assertEquals(Set.of("GRANT", "GRANT_APPLICATION"), Set.copyOf(history.getList("items.subject.kind")), "not who judged");
    }

    private static String text(Actor by, Thing grant) throws IOException {
        var pdf = by.asks().header("Accept-Language", "uk").get(grant.path() + "/agreement");
        pdf.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static String call(Thing grant) {
        return COORDINATOR.asks().get(grant.path()).jsonPath().getString("call.slug");
    }

    private static List<String> ids(Actor by, String list) {
        return Body.texts(by.asks().get(list), "id");
    }

    private static int year() {
        return ZonedDateTime.now(ZoneId.of("Europe/Riga")).getYear();
    }
}
