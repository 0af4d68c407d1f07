package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_ASSOCIATION;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;

/** What anybody sees of the register who lists, filters and searches it. */
@QuarkusTest
class PartnershipListTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void seesARowInTheLanguageAskedFor() {
        var partner = Given.anOrganisation();
        var name = ANONYMOUS.asks().get(partner.path()).jsonPath().getString("name.en.text");
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key())
                .replaceFirst("\\{", "{\"themes\": [\"test-theme\"], "));
        var years = LocalDate.of(2003, 12, 31).until(LocalDate.now()).getYears();

        Body.assertIs("""
                {"items": [{"id": "@id", "state": "ACTIVE", "origin": "REGISTER",
                  "parties": [{"slug": "test-north", "name": {"text": "North", "language": "en"}, "country": "LV"},
                              {"slug": "%s", "name": {"text": "%s", "language": "en"}, "country": "LV"}],
                  "since": {"date": "2003-01-01", "precision": "YEAR", "orEarlier": true},
                  "lasted": {"atLeast": %d}, "updatedAt": "@instant",
                  "themes": [{"code": "test-theme", "name": {"text": "Testa tēma", "language": "lv"}}]}],
                 "total": 1}""".formatted(partner.key(), name, years),
                ANONYMOUS.asks().header("Accept-Language", "lv")
                        .get("/partnerships?total=true&organisation=" + partner.key()));
    }

    @Test
    void findsItUnderTheNewNameOfAParty() {
        var partner = Given.anOrganisation();
        var partnership = Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key()));
        var word = "renamed" + Given.unique();

        ADMINISTRATOR.asks().contentType(ContentType.JSON).header("If-Match", partner.etag())
                .body(Given.organisation(word).replace("\"LV\"", "\"EE\"")).put(partner.path()).then().statusCode(200);

        assertEquals(List.of(partnership.key()), Body.texts(
                ANONYMOUS.asks().get("/search?kind=PARTNERSHIP&q=" + word), "key"));
        assertEquals(List.of(partnership.key()), Body.texts(
                ANONYMOUS.asks().get("/partnerships?country=EE&q=" + word), "id"));
    }

    @Test
    void doesNotSeeWhatIsOnlyProposed() {
        var proposal = Given.aProposal();
        var partner = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("parties[1].organisation.slug");

        for (var seen : List.of(MUNICIPALITY, ASSOCIATION, COORDINATOR, Actor.SYSTEM_WITH_SCOPES, ADMINISTRATOR)) {
            assertEquals(1, total(seen, "organisation=" + partner), seen.label());
        }
        for (var blind : List.of(ANONYMOUS, OTHER_MUNICIPALITY, OTHER_ASSOCIATION, Actor.SYSTEM_WITHOUT_SCOPES)) {
            assertEquals(0, total(blind, "organisation=" + partner), blind.label());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "country=LV, 1", "country=SE, 0", "country=SE&country=LV, 1", "theme=test-theme, 1", "theme=other, 0",
        "organisation=test-north, 1", "organisation=nobody, 0", "state=ENDED, 1", "state=ACTIVE, 0",
        "state=ENDED&state=ACTIVE, 1", "origin=SURVEY, 1", "origin=MATCH, 0", "project=nothing, 0",
        "sinceTo=2003-06-30, 1", "sinceTo=2003-06-29, 0", "sinceFrom=1900-01-01, 0",
        "minYears=15, 1", "minYears=16, 0", "maxYears=900, 0"})
    void findsWhatMeetsEveryFilter(String filter, int found) {
        for (var sort : List.of("since", "-since", "name")) {
            assertEquals(found, total(ANONYMOUS, filter + "&sort=" + sort + "&q=" + filtered()), sort);
        }
    }

    private static String word;

    private static synchronized String filtered() {
        if (word == null) {
            word = "filter" + Given.unique();
            Given.created(MUNICIPALITY, "/partnerships", Drafts.partnership(Given.anOrganisation().key())
                    .replace("\"story\": {\"en\": {\"text\": \"Text\"", "\"story\": {\"en\": {\"text\": \"" + word + "\""));
        }
        return word;
    }

    private static int total(Actor actor, String filter) {
        return actor.asks().get("/partnerships?total=true&" + filter).then().statusCode(200).extract().jsonPath()
                .getInt("total");
    }
}
