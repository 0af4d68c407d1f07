package org.tilti.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;

@QuarkusTest
class OrganisationResourceTest {
    private static final String NAME = """
            {"en": {"text": "Text", "state": "SOURCE"}, "lv": {"text": "Teksts", "state": "HUMAN"}}""";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class AnAdministrator {

        @Test
        void writesAllThatIsKnown() {
            var answer = post(Drafts.organisation());

            var slug = answer.jsonPath().getString("slug");
            Body.assertIs("""
                    {"slug": "%1$s", "type": "MUNICIPALITY", "name": %2$s, "shortName": %2$s, "description": %2$s,
                     "country": "LV", "nationalCode": "%1$s", "region": %2$s,
                     "population": {"count": 27400, "year": 2024, "source": %2$s}, "areaKm2": 2501.40,
                     "location": {"latitude": 56.9667, "longitude": 21.9667}, "capital": false,
                     "website": "https://www.example.org", "workingLanguages": ["lv", "en"],
                     "memberOf": [{"slug": "test-north", "name": {"en": {"text": "North", "state": "SOURCE"}},
                                   "type": "ASSOCIATION", "country": "LV"}],
                     "validFrom": "2009-07-01", "validTo": "2021-06-30",
                     "successor": {"slug": "test-south", "name": {"en": {"text": "South", "state": "SOURCE"}},
                                   "type": "ASSOCIATION", "country": "UA"},
                     "predecessors": [], "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(slug, NAME), answer);
            assertEquals(201, answer.statusCode());
            assertEquals(answer.asString(), ANONYMOUS.asks().get("/organisations/" + slug).asString());
            assertEquals(1, ANONYMOUS.asks().get("/organisations/test-south").jsonPath()
                    .getList("predecessors.findAll { it.slug == '%s' }".formatted(slug)).size());
        }

        @Test
        void changesWhatHasChanged() {
            var organisation = Given.anOrganisation();

            var changed = ADMINISTRATOR.asks().contentType(ContentType.JSON).header("If-Match", organisation.etag())
                    .body("""
                            {"type": "REGION", "name": {"en": {"text": "Renamed"}}, "country": "LT"}""")
                    .put(organisation.path());

            Body.assertIs("""
                    {"slug": "%s", "type": "REGION", "name": {"en": {"text": "Renamed", "state": "SOURCE"}},
                     "country": "LT", "workingLanguages": [], "memberOf": [], "predecessors": [],
                     "createdAt": "@instant", "updatedAt": "@instant"}""".formatted(organisation.key()), changed);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'slug': 'test-north' | /slug | taken",
            "'memberOf': ['test-north', 'nobody'] | /memberOf/1 | unknown-organisation",
            "'validTo': '2020-01-01', 'successor': 'nobody' | /successor | unknown-organisation",
            "'successor': 'test-north' |  | contradiction",
            "'validFrom': '2021-01-01', 'validTo': '2020-01-01' |  | contradiction",
            "'website': 'ftp://example.org' | /website | web-address",
            "'location': {'latitude': 91, 'longitude': 0} | /location/latitude | decimal-max",
            "'population': {'count': -1, 'year': 2024} | /population/count | positive-or-zero"})
        void isToldWhatCannotBe(String fields, String pointer, String code) {
            var refused = post("""
                    {"type": "NGO", "name": {"en": {"text": "Name"}}, "country": "LV", %s}"""
                    .formatted(fields.replace('\'', '"')));

            refused.then().statusCode(422);
            assertEquals(List.of(pointer == null ? "" : pointer, code), List.of(
                    refused.jsonPath().getString("errors[0].pointer"), refused.jsonPath().getString("errors[0].code")));
        }

        @Test
        void cannotUseANationalCodeTwiceInACountry() {
            var code = Given.unique();
            var draft = """
                    {"type": "NGO", "name": {"en": {"text": "Name"}}, "country": "%s", "nationalCode": "%s"}""";
            post(draft.formatted("LV", code)).then().statusCode(201);

            var refused = post(draft.formatted("LV", code));

            assertEquals("/nationalCode taken", refused.jsonPath().getString("errors[0].pointer") + " "
                    + refused.jsonPath().getString("errors[0].code"));
            post(draft.formatted("UA", code)).then().statusCode(201);
        }
    }

    @Nested
    class WhoeverActsForIt {

        @Test
        void saysWhichLanguagesItsStaffCanWorkInAndNothingElse() {
            var seen = ANONYMOUS.asks().get("/organisations/test-south");
            var known = seen.jsonPath();

            var changed = OTHER_MUNICIPALITY.asks().header("If-Match", seen.header("ETag")).contentType(ContentType.JSON).body("""
                    {"workingLanguages": ["lv", "uk"], "website": "https://www.example.org"}""")
                    .put("/organisations/test-south/profile");

            changed.then().statusCode(200);
            assertEquals(List.of(List.of("lv", "uk"), known.getString("type"), known.<Object>get("name")),
                    List.of(changed.jsonPath().getList("workingLanguages"), changed.jsonPath().getString("type"),
                            changed.jsonPath().<Object>get("name")));
            OTHER_MUNICIPALITY.asks().header("If-Match", changed.header("ETag")).contentType(ContentType.JSON)
                    .body("{\"workingLanguages\": [], \"population\": 5}").put("/organisations/test-south/profile")
                    .then().statusCode(400);
        }
    }

    @Nested
    class AnybodyWhoLists {

        @Test
        void seesARow() {
            var organisation = post(Drafts.organisation()).jsonPath();
            var code = organisation.getString("nationalCode");

            Body.assertIs("""
                    {"items": [{"slug": "%s", "type": "MUNICIPALITY", "name": {"text": "Teksts", "language": "lv"},
                                "shortName": {"text": "Teksts", "language": "lv"}, "country": "LV",
                                "region": {"text": "Teksts", "language": "lv"},
                                "population": {"count": 27400, "year": 2024},
                                "location": {"latitude": 56.9667, "longitude": 21.9667}, "capital": false,
                                "validTo": "2021-06-30"}]}""".formatted(organisation.getString("slug")),
                    ANONYMOUS.asks().header("Accept-Language", "lv").get("/organisations?nationalCode=" + code));
        }

        @ParameterizedTest
        @CsvSource({"type=MUNICIPALITY, 1", "type=NGO, 0", "type=NGO&type=MUNICIPALITY, 1", "country=LV, 1",
            "country=UA, 0", "memberOf=test-north, 1", "memberOf=test-south, 0", "current=false, 1", "current=true, 0",
            "participating=false, 1", "participating=true, 0"})
        void findsWhatMeetsEveryFilter(String filter, int found) {
            var code = filtered();

            assertEquals(found, ANONYMOUS.asks().get("/organisations?total=true&nationalCode=" + code + "&" + filter)
                    .jsonPath().getInt("total"));
        }

        private static String code;

        private static synchronized String filtered() {
            code = code == null ? post(Drafts.organisation()).jsonPath().getString("nationalCode") : code;
            return code;
        }
    }

    private static Response post(String draft) {
        return ADMINISTRATOR.asks().contentType(ContentType.JSON).body(draft).post("/organisations");
    }
}
