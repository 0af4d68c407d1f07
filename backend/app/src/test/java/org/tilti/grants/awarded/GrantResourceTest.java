package org.tilti.grants.awarded;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Body;
import org.tilti.testing.Files;
import org.tilti.testing.Given;

@QuarkusTest
class GrantResourceTest {
    private static final String EUR = "{\"amount\": \"%s\", \"currency\": \"EUR\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class ARecipient {

        @Test
        void readsAllOfTheGrant() {
            var grant = AwardedGrants.awardedInPublic();
            var answer = OTHER_MUNICIPALITY.asks().get(grant.path());
            var call = answer.jsonPath().getString("call.slug");

            Body.assertIs(whole().formatted(grant.key(), answer.jsonPath().getString("reference"), call,
                    answer.jsonPath().getString("call.title.text"), EUR.formatted("1000.00"), EUR.formatted("0.00"),
                    """
                    , "file": {"application": "@id", "oversees": false, "ownShare": "50.00", "inKindShare": "20.00",
                      "costCategories": [{"code": "travel", "name": {"en": {"text": "Travel", "state": "SOURCE"}}},
                                         {"code": "catering", "name": {"en": {"text": "Catering", "state": "SOURCE"}},
                                          "mostShare": "25.00"}],
                      "conditions": ["The programme names the hosts"],
                      "instalments": [{"number": 1, "amount": %1$s, "dueOn": "2099-08-01", "state": "PLANNED"}],
                      "costs": [], "refunds": [], "amendments": [], "late": false, "notes": [],
                      "settlement": {"costs": %2$s, "due": %2$s, "own": %2$s, "unspent": %1$s, "paid": %2$s, "toPay": %2$s,
                                     "toReturn": %2$s}}""".formatted(EUR.formatted("1000.00"), EUR.formatted("0.00"))),
                    answer);
        }

        @Test
        void acceptsTheAgreementOrNot() {
            var grant = AwardedGrants.awardedInPublic();

            var accepted = AwardedGrants.step(OTHER_MUNICIPALITY, grant, "/accept", "");

            accepted.then().statusCode(200).body("state", equalTo("RUNNING"))
                    .body("file.agreement.acceptedAt", notNullValue()).body("file.agreement.acceptedBy", notNullValue())
                    .body("file.agreement.days.reportBy", equalTo("2100-01-31")).body("file.notes.step", equalTo(List.of("ACCEPTED")));
            AwardedGrants.step(OTHER_MUNICIPALITY, grant.after(accepted), "/decline", "{\"reason\": \"No\"}").then()
                    .statusCode(409).body("type", equalTo("urn:problem-type:tilti:illegal-transition"));
            AwardedGrants.step(OTHER_MUNICIPALITY, AwardedGrants.awardedInPublic(), "/decline", "{\"reason\": \"No time\"}").then()
                    .statusCode(200).body("state", equalTo("DECLINED")).body("file.notes.text", equalTo(List.of("No time")));
        }

        @Test
        void findsThePlannedVisitAmongTheDraftsOfTheProjectOnceTheyAccept() {
            var grant = AwardedGrants.runningInPublic();
            var read = COORDINATOR.asks().get(grant.path()).jsonPath();
            var project = COORDINATOR.asks().get("/calls/" + read.getString("call.slug")).jsonPath().getString("project.slug");

            var activity = COORDINATOR.asks().get("/activities/" + COORDINATOR.asks().get("/projects/" + project + "/activities")
                    .jsonPath().getString("items[0].id")).jsonPath();

            assertEquals(List.of(read.getString("reference"), "DELEGATION_VISIT", "A delegation from Kutaisi", "2099-09-12",
                    "2099-09-15", "Bauska\n2 × Youth worker (Kutaisi City Hall)", "Visit of the youth centre", "false"),
                    List.of(activity.getString("reference"), activity.getString("type"), activity.getString("title.en.text"),
                            activity.getString("period.from"), activity.getString("period.to"),
                            activity.getString("description.en.text"), activity.getString("agenda[0].text.en.text"),
                            activity.getString("published")));
            assertEquals(activity.getString("id"), read.getString("activity"));
            assertNull(OTHER_MUNICIPALITY.asks().get(grant.path()).jsonPath().getString("activity"), "a draft of the project");
        }

        @Test
        void claimsCostsWithReceiptsThatOnlyTheTwoSidesRead() {
            var grant = AwardedGrants.runningInPublic();
            var receipt = receipt();
            var claimed = AwardedGrants.step(OTHER_MUNICIPALITY, grant, "/costs", AwardedGrants.cost(receipt, "1500.00"));

            claimed.then().statusCode(200).body("file.costs.state", equalTo(List.of("CLAIMED")))
                    .body("file.costs[0].value.amount", equalTo("1500.00")).body("file.costs[0].receipt", equalTo(receipt));
            for (var reader : List.of(OTHER_MUNICIPALITY, COORDINATOR)) {
                reader.asks().get("/documents/" + receipt + "/content").then().statusCode(200);
            }
            ANONYMOUS.asks().get("/documents/" + receipt + "/content").then().statusCode(404);
            assertEquals(List.of("/receipt unknown-document"), places(AwardedGrants.step(OTHER_MUNICIPALITY,
                    AwardedGrants.runningInPublic(), "/costs", AwardedGrants.cost(receipt, "1.00"))));
            assertEquals(List.of("/category unknown-category"), places(AwardedGrants.step(OTHER_MUNICIPALITY,
                    grant.after(claimed), "/costs",
                    AwardedGrants.cost(receipt, "1.00").replace("travel", "gold"))));
        }

        @Test
        void isToldWhatTheReportLacks() {
            var grant = AwardedGrants.put(OTHER_MUNICIPALITY, AwardedGrants.runningInPublic(), "/report", "{\"language\": \"uk\"}");

            assertEquals(List.of("/report/text needed-to-submit", "/report/results needed-to-submit",
                    "/report/peopleReached needed-to-submit"),
                    places(AwardedGrants.step(OTHER_MUNICIPALITY, grant, "/report/submit", "")));
        }
    }

    @Nested
    class ACoordinator {

        @Test
        void leadsAGrantFromItsInstalmentsToItsClose() {
            var grant = AwardedGrants.put(COORDINATOR, AwardedGrants.runningInPublic(), "/instalments", AwardedGrants.PLAN);
            grant = AwardedGrants.stepped(OTHER_MUNICIPALITY, grant, "/instalments/1/request", "");
            grant = AwardedGrants.stepped(COORDINATOR, grant, "/instalments/1/pay", "{\"paidOn\": \"2026-01-15\"}");
            grant = AwardedGrants.stepped(OTHER_MUNICIPALITY, grant, "/costs", AwardedGrants.cost(receipt(), "1500.01"));
            grant = AwardedGrants.stepped(OTHER_MUNICIPALITY, grant, "/costs", AwardedGrants.cost(receipt(), "300.00"));
            grant = AwardedGrants.stepped(COORDINATOR, grant, "/costs/1/accept", "");
            grant = AwardedGrants.stepped(COORDINATOR, grant, "/costs/2/refuse", "{\"reason\": \"Another buyer\"}");
            grant = AwardedGrants.put(OTHER_MUNICIPALITY, grant, "/report", AwardedGrants.REPORT);
            grant = AwardedGrants.stepped(OTHER_MUNICIPALITY, grant, "/report/submit", "");
            ANONYMOUS.asks().get(grant.path()).then().statusCode(200).body("outcome", nullValue());
            AwardedGrants.step(COORDINATOR, grant, "/close", "").then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:not-settled"))
                    .body("detail", equalTo("Still to be paid: 150.00 EUR. To be returned: 0.00 EUR. Costs that are not judged: 0."));
            grant = AwardedGrants.stepped(COORDINATOR, grant, "/instalments/2/pay", "{\"paidOn\": \"2026-02-15\"}");

            var closed = AwardedGrants.step(COORDINATOR, grant, "/close", "");

            closed.then().statusCode(200).body("state", equalTo("CLOSED")).body("paid.amount", equalTo("750.00"))
                    .body("file.costs[1].reason", equalTo("Another buyer"))
                    .body("file.settlement.own.amount", equalTo("750.01")).body("outcome.peopleReached", equalTo(240));
            ANONYMOUS.asks().get(grant.path()).then().statusCode(200).body("outcome.results[0]",
                    equalTo("Both councils meet every year")).body("file", nullValue());
        }

        @Test
        void cannotWriteForTheRecipientNorTheRecipientForThem() {
            var grant = AwardedGrants.awardedInPublic();
            AwardedGrants.step(COORDINATOR, grant, "/accept", "").then().statusCode(403);
            OTHER_COORDINATOR.asks().header("If-Match", grant.etag()).post(grant.path() + "/accept").then().statusCode(403);
            AwardedGrants.step(OTHER_MUNICIPALITY, grant, "/close", "").then().statusCode(403);
        }

        @Test
        void givesTheReportBackWithAQuestion() {
            AwardedGrants.step(COORDINATOR, AwardedGrants.reported(), "/report/return", "{\"question\": \"Who came?\"}").then().statusCode(200)
                    .body("state", equalTo("RUNNING")).body("file.notes[2].text", equalTo("Who came?"));
        }

        @Test
        void answersAmendments() {
            var asked = AwardedGrants.stepped(OTHER_MUNICIPALITY, AwardedGrants.running(), "/amendments",
                    AwardedGrants.AMENDMENT);

            AwardedGrants.step(COORDINATOR, asked, "/amendments/1/grant", "").then().statusCode(200)
                    .body("days.reportBy", equalTo("2100-04-30")).body("file.amendments.state", equalTo(List.of("GRANTED")));
            AwardedGrants.step(COORDINATOR, AwardedGrants.asked(), "/amendments/1/refuse", "{\"reason\": \"No\"}").then()
                    .statusCode(200).body("file.amendments[0].reason", equalTo("No"));
            AwardedGrants.step(COORDINATOR, AwardedGrants.asked(), "/amendments/2/grant", "").then().statusCode(404);
        }
    }

    @Nested
    class Anybody {

        @Test
        void readsWhoGotHowMuchForWhatOnceTheResultsAreOut() {
            var grant = AwardedGrants.awardedInPublic();
            var answer = ANONYMOUS.asks().get(grant.path());

            Body.assertIs(whole().formatted(grant.key(), answer.jsonPath().getString("reference"),
                    answer.jsonPath().getString("call.slug"), answer.jsonPath().getString("call.title.text"),
                    EUR.formatted("1000.00"), EUR.formatted("0.00"), ""), answer);
            ANONYMOUS.asks().get(AwardedGrants.awarded().path()).then().statusCode(404);
        }

        @Test
        void seesNothingOfWhatWasDeclined() {
            var grant = AwardedGrants.awardedInPublic();
            AwardedGrants.step(OTHER_MUNICIPALITY, grant, "/decline", "{\"reason\": \"No\"}").then().statusCode(200);

            ANONYMOUS.asks().get(grant.path()).then().statusCode(404);
            COORDINATOR.asks().get(grant.path()).then().statusCode(200);
        }

        @Test
        void seesThePicturesOfAReportWhenTheGrantIsClosed() {
            var picture = receipt();
            var grant = AwardedGrants.put(OTHER_MUNICIPALITY, AwardedGrants.runningInPublic(), "/report", AwardedGrants.REPORT
                    .replace("240}", "240, \"pictures\": [{\"document\": \"%s\", \"text\": \"Guests\"}]}".formatted(picture)));
            ANONYMOUS.asks().get("/documents/" + picture).then().statusCode(404);
            COORDINATOR.asks().get("/documents/" + picture).then().statusCode(200);

            Given.stepped(COORDINATOR, Given.stepped(OTHER_MUNICIPALITY, grant, "report/submit"), "close");

            ANONYMOUS.asks().get("/documents/" + picture).then().statusCode(200);
        }
    }

    private static String whole() {
        return """
                {"id": "%s", "reference": "%s", "call": {"slug": "%s", "title": {"text": "%s", "language": "en"},
                   "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga"},
                 "recipient": {"slug": "test-south", "name": {"en": {"text": "South", "state": "SOURCE"}},
                               "type": "ASSOCIATION", "country": "UA"},
                 "title": {"text": "Youth councils", "language": "en"},
                 "partners": [{"name": {"text": "Kutaisi City Hall", "language": "en"}, "country": "GE"}],
                 "themes": [{"code": "test-theme", "name": {"text": "Test theme", "language": "en"}}],
                 "state": "AWARDED", "amount": %s, "paid": %s,
                 "days": {"startsOn": "2099-08-01", "endsOn": "2099-12-31", "reportBy": "2100-01-31"},
                 "awardedAt": "@instant", "updatedAt": "@instant"%s}""";
    }

    private static String receipt() {
        return Files.sent(OTHER_MUNICIPALITY).key();
    }

    static List<String> places(Response refused) {
        assertEquals(422, refused.statusCode(), refused.asString());
        return refused.jsonPath().<Map<String, String>>getList("errors").stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }
}
