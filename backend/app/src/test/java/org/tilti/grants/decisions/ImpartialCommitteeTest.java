package org.tilti.grants.decisions;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.NORTH;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.SOUTH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.Reviews;

/** Whoever of those who lead a call is too close to an application neither decides on it nor learns how others judge it. */
@QuarkusTest
class ImpartialCommitteeTest {
    private static final String AWARD = "{\"kind\": \"AWARD\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class OfTheApplicant {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "en | Others decide on this application | You act for the applicant or a partner, or have declared a conflict of "
                    + "interest. Somebody else of those who lead the call decides.",
            "lv | Par šo pieteikumu lemj citi | Jūs pārstāvat pieteikuma iesniedzēju vai partneri vai esat paziņojis par "
                    + "interešu konfliktu. Lemj kāds cits no konkursa rīkotājiem.",
            "uk | Рішення щодо цієї заявки ухвалюють інші | Ви представляєте заявника чи партнера або повідомили про "
                    + "конфлікт інтересів. Рішення ухвалює хтось інший з організаторів конкурсу.",
        })
        void isToldWhyTheyCannotPropose(String language, String title, String detail) {
            var path = Committee.waitingOfLead().path() + "/decisions";

            var refused = COORDINATOR.asks().header("Accept-Language", language).contentType(ContentType.JSON).body(AWARD)
                    .post(path);

            assertEquals(403, refused.statusCode());
            Body.assertIs("""
                    {"type": "urn:problem-type:tilti:conflict-of-interest", "title": "%s", "status": 403, "detail": "%s",
                     "instance": "/api/v1%s"}""".formatted(title, detail, path), refused);
        }

        @Test
        void leavesItAllToOthersAndCannotTellAProposalFromNone() {
            var application = Committee.waitingOfLead();
            var none = List.of(steps(application), reads(application));

            var decision = Committee.proposed(application, Committee.CUT);

            assertEquals(none, List.of(steps(application), reads(application)));
            assertEquals(Set.of(403), Set.copyOf(steps(application).stream().map(answer -> answer.status).toList()));
            assertEquals(Set.of(404), Set.copyOf(reads(application).stream().map(answer -> answer.status).toList()));
            Committee.approve(decision).then().statusCode(200).body("state", equalTo("APPROVED"));
        }

        @Test
        void neitherReturnsNorChecksNorSeesTheCheck() {
            var application = GrantApplications.submitted();
            var unchecked = said(COORDINATOR.asks().get(application.path() + "/check"));

            assertRefused(Reviews.send(COORDINATOR.asks(), application, "/check", Reviews.check()));
            assertRefused(Reviews.send(COORDINATOR.asks(), application, "/return", GrantApplications.completion()));
            Reviews.checked(application);

            assertEquals(404, unchecked.status);
            assertEquals(unchecked, said(COORDINATOR.asks().get(application.path() + "/check")));
            COORDINATOR.asks().get(application.path()).then().body("rights", equalTo(List.of()));
            Committee.first().get(application.path()).then().body("rights", equalTo(List.of("JUDGE")));
        }

        @Test
        void seesTheBudgetAsIfItWereToBeAwardedInFullAndNoPlaceOfIt() {
            var call = Committee.competition("5000.00");
            var early = Committee.application(call, SOUTH, "1000.00", "LV", 1);
            var own = Committee.application(call, NORTH, "1500.00", "GE", 2);
            Committee.proposed(early, AWARD);
            var rows = """
                    {"items": [{"rank": 1, "application": "%1$s", "reference": "GA-%1$s", "title": "Visit of neighbours",
                     "applicant": {"slug": "test-south", "name": {"text": "South", "language": "en"}},
                     "state": "UNDER_REVIEW", "submittedAt": "2021-05-05T10:01:00Z",
                     "requested": {"amount": "1000.00", "currency": "EUR"}, "reviews": 0, "farApart": false,
                     "belowMinimum": [], "bonuses": [], "total": 0.00, "fit": true,
                     "proposed": {"number": 1, "kind": "AWARD", "amount": {"amount": "1000.00", "currency": "EUR"},
                                  "proposedByCaller": false},
                     "left": {"amount": "2500.00", "currency": "EUR"}}], "total": 1}""".formatted(early.key());
            var budget = """
                    {"mode": "COMPETITIVE", "budget": {"amount": "5000.00", "currency": "EUR"},
                     "awarded": {"amount": "0.00", "currency": "EUR"}, "left": {"amount": "5000.00", "currency": "EUR"},
                     "proposed": {"amount": "1000.00", "currency": "EUR"},
                     "setAside": {"amount": "1500.00", "currency": "EUR"}}""";

            for (var judged : List.<Runnable>of(() -> { }, () -> Committee.proposed(own, Committee.CUT),
                    () -> Committee.reserved(List.of(own)))) {
                judged.run();
                Body.assertIs(rows, COORDINATOR.asks().get(call.path() + "/ranking?total=true"));
                Body.assertIs(budget, COORDINATOR.asks().get(call.path() + "/budget"));
            }
            Committee.first().get(call.path() + "/ranking").then()
                    .body("items.application", equalTo(List.of(own.key(), early.key())));
            Committee.first().get(call.path() + "/budget").then().body("proposed.amount", equalTo("1900.50"));
        }

        @Test
        void seesNothingSetAsideAnyMoreOnceItIsAwarded() {
            var call = Committee.competition("5000.00");
            Committee.decided(Committee.application(call, NORTH, "1500.00", "GE", 2), Committee.CUT);

            Body.assertIs("{\"items\": []}", COORDINATOR.asks().get(call.path() + "/ranking"));
            Body.assertIs("""
                    {"mode": "COMPETITIVE", "budget": {"amount": "5000.00", "currency": "EUR"},
                     "awarded": {"amount": "900.50", "currency": "EUR"}, "left": {"amount": "4099.50", "currency": "EUR"},
                     "proposed": {"amount": "0.00", "currency": "EUR"}, "setAside": {"amount": "0.00", "currency": "EUR"}}""",
                    COORDINATOR.asks().get(call.path() + "/budget"));
        }
    }

    @Nested
    class OfAPartner {

        @Test
        void isKeptAwayAlike() {
            for (var partner : List.of("{\"organisation\": \"test-north\"}", "{\"name\": \"North\", \"country\": \"LV\"}")) {
                var application = handedIn(partner);
                assertRefused(Reviews.send(COORDINATOR.asks(), application, "/check", Reviews.check()));
                if (partner.contains("organisation")) {
                    assertRefused(Reviews.send(COORDINATOR.asks(), application, "/return", GrantApplications.completion()));
                }

                Reviews.checked(application);

                assertRefused(propose(application));
                COORDINATOR.asks().get(application.path() + "/check").then().statusCode(404);
            }
        }

        @Test
        void readsNothingInItsStoryOfHowItWasJudged() {
            var application = handedIn("{\"organisation\": \"test-north\"}");
            Reviews.checked(application);
            Committee.proposed(application, "{\"kind\": \"REFUSE\", \"reason\": \"Too dear\"}");

            assertEquals(List.of("GRANT_APPLICATION"), kinds(COORDINATOR.asks().get(application.path() + "/history")));
            assertEquals(List.of("DECISION", "GRANT_APPLICATION", "REVIEW"),
                    kinds(Committee.first().get(application.path() + "/history")));
        }

        private static List<String> kinds(Response history) {
            return Body.texts(history, "subject.kind").stream().distinct().sorted().toList();
        }
    }

    @Nested
    class WhoDeclaresAConflictOfInterest {

        @Test
        void takesBackWhatTheyHaveProposedAndIsKeptAwayFromThenOn() {
            var call = Reviews.call("\"minimumPoints\": 60, \"reviewers\": 2", "\"minimumPoints\": 0, \"reviewers\": 1").key();
            var application = Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.assigned(call, Reviews.member(COORDINATOR, NORTH));
            Committee.execute("update call set closes_at = '2021-06-10T20:59:59Z' where slug = '" + call + "'");
            Reviews.given(COORDINATOR, Reviews.of(COORDINATOR, call));
            propose(application).then().statusCode(201);

            Reviews.conflict(COORDINATOR, Reviews.of(COORDINATOR, call)).then().statusCode(204);

            assertRefused(propose(application));
            COORDINATOR.asks().get(application.path() + "/decisions/1").then().statusCode(404);
            Body.assertIs("{\"items\": []}", COORDINATOR.asks().get("/calls/" + call + "/ranking"));
            Committee.first().get(application.path() + "/decisions/1").then().body("state", equalTo("LAPSED"));
        }

        private static Response propose(Thing application) {
            return ImpartialCommitteeTest.propose(application, "{\"kind\": \"REFUSE\", \"reason\": \"Too dear\"}");
        }
    }

    @Nested
    class WithWhomItIsShared {

        @Test
        void decidesAllTheSameAndReadsWhatOthersHaveDone() {
            var application = handedIn("{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}");
            OTHER_MUNICIPALITY.asks().header("If-Match", application.etag()).contentType(ContentType.JSON)
                    .body("{\"sharing\": [{\"organisation\": \"test-north\", \"level\": \"VIEW\"}]}")
                    .put(application.path() + "/sharing").then().statusCode(200);

            Reviews.checked(application);

            propose(application).then().statusCode(201);
            assertEquals(Set.of("DECISION", "GRANT_APPLICATION", "REVIEW"),
                    Set.copyOf(Body.texts(COORDINATOR.asks().get(application.path() + "/history"), "subject.kind")));
        }
    }

    private record Answer(int status, String body) {}

    private static List<Answer> steps(Thing application) {
        return List.of(said(propose(application)), said(stepped(application, "approve")), said(stepped(application, "dismiss")));
    }

    private static List<Answer> reads(Thing application) {
        return List.of("/decisions", "/decisions/1", "/check", "/discussion").stream()
                .map(below -> said(COORDINATOR.asks().get(application.path() + below))).toList();
    }

    private static Answer said(Response answer) {
        return new Answer(answer.statusCode(), answer.asString());
    }

    private static Response stepped(Thing application, String step) {
        return COORDINATOR.asks().header("If-Match", "\"0.0\"").post(application.path() + "/decisions/1/" + step);
    }

    private static Response propose(Thing application) {
        return propose(application, AWARD);
    }

    private static Response propose(Thing application, String draft) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(draft).post(application.path() + "/decisions");
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("urn:problem-type:tilti:conflict-of-interest"));
    }

    /** By test-south with this partner, to a call whose first applications are awarded. */
    private static Thing handedIn(String partner) {
        return GrantApplications.submitted(OTHER_MUNICIPALITY, Committee.firstCome("20000.00").key(),
                GrantApplications.answersWith(partner));
    }
}
