package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Reviews;

/** What reviewers, and those who lead the call, read and write. */
@QuarkusTest
class ReviewResourceTest {
    private static final String CRITERIA = """
            [{"code": "relevance", "name": {"en": {"text": "Relevance", "state": "SOURCE"}},
              "guidance": {"en": {"text": "Whom it helps", "state": "SOURCE"}}, "weight": 60, "minimum": 2},
             {"code": "plan", "name": {"en": {"text": "Plan", "state": "SOURCE"}}, "weight": 40}]""";

    private static final String NORTH = """
            {"slug": "test-north", "name": {"text": "North", "language": "en"}}""";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class Reviewers {

        @Test
        void readWhatWasHandedInWithoutWhoeverHandedItIn() {
            var review = Reviews.assigned();

            var answer = MUNICIPALITY.asks().get(review.path());

            Body.assertIs("""
                    {"id": "%s", "call": %s, "reviewer": {"name": "municipality", "organisation": %s}, "mine": true,
                     "state": "ASSIGNED", "criteria": %s, "scores": [],
                     "application": {"number": 1, "countries": ["UA", "GE"],
                       "answers": {"title": "Youth councils", "language": "en", "themes": ["test-theme"],
                         "sections": [{"section": "purpose", "text": "To learn from each other"}], "partners": [],
                         "budget": [{"category": "travel", "text": "Tickets", "quantity": "3",
                                     "unitPrice": {"amount": "500.00", "currency": "EUR"}},
                                    {"category": "catering", "text": "Meals", "quantity": "1",
                                     "unitPrice": {"amount": "500.00", "currency": "EUR"}}],
                         "requested": {"amount": "1000.00", "currency": "EUR"},
                         "own": {"money": {"amount": "900.00", "currency": "EUR"},
                                 "inKind": {"amount": "100.00", "currency": "EUR"}},
                         "plan": {"kind": "DELEGATION_VISIT", "title": "A delegation from Kutaisi",
                                  "startsOn": "2099-09-12", "endsOn": "2099-09-15",
                                  "delegation": [{"function": "Youth worker", "number": 2}],
                                  "programme": [{"day": "2099-09-12", "text": "Visit of the youth centre"}]},
                         "documents": [], "declared": []}},
                     "assignedAt": "@instant"}""".formatted(review.key(), call(review.path()), NORTH, CRITERIA), answer);
        }

        @Test
        void readEverythingWhereTheCallIsNotBlind() {
            var call = Reviews.call("\"blind\": true", "\"blind\": false").key();
            var application = Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.assigned(call, Reviews.member(MUNICIPALITY, Actor.NORTH));

            MUNICIPALITY.asks().get(Reviews.of(MUNICIPALITY, call).path()).then()
                    .body("application.id", equalTo(application.key()))
                    .body("application.applicant.slug", equalTo("test-south"))
                    .body("application.answers.partners.name", equalTo(List.of("Kutaisi City Hall")))
                    .body("application.answers.plan.place", equalTo("Bauska"))
                    .body("application.answers.contact.function", equalTo("Officer"));
        }

        @Test
        void seeTheirOwnAloneInTheList() {
            var review = Reviews.assigned();
            var call = call(review.path());

            Body.assertIs("""
                    {"items": [{"id": "%s", "call": %s, "number": 1, "title": "Youth councils",
                       "reviewer": {"name": "municipality", "organisation": %s}, "mine": true, "state": "ASSIGNED",
                       "assignedAt": "@instant"}], "total": 1}""".formatted(review.key(), call, NORTH),
                    MUNICIPALITY.asks().get("/reviews?total=true&call=" + slug(review.path())));
        }

        @Test
        void writeInAnyOrderAndGiveWhenAllIsSaid() {
            var review = Reviews.assigned();
            var begun = Reviews.put(MUNICIPALITY, review, """
                    {"scores": [{"criterion": "plan", "score": 3},
                                {"criterion": "relevance", "justification": "It helps many"}]}""");
            begun.then().statusCode(200).body("points", equalTo(60.00f)).body("scores[1].score", nullValue());

            var early = MUNICIPALITY.asks().header("If-Match", begun.header("ETag")).post(review.path() + "/give");
            early.then().statusCode(422).body("errors.pointer", equalTo(List.of("/criteria/0", "/criteria/1")))
                    .body("errors[0].message", equalTo("Give a score, or say that it is not applicable, and justify it."));

            var given = Reviews.given(MUNICIPALITY, review.after(begun));
            Reviews.put(MUNICIPALITY, given, Reviews.SCORES.replace("4", "5")).then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:illegal-transition"));
        }

        @Test
        void saySomethingOfEachCriterionOnceAndOfNoOther() {
            Reviews.put(MUNICIPALITY, Reviews.assigned(), """
                    {"scores": [{"criterion": "plan", "score": 3, "notApplicable": true}, {"criterion": "plan"},
                                {"criterion": "beauty", "score": 5}]}""").then().statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/scores/0/score", "/scores/1/criterion", "/scores/2/criterion")))
                    .body("errors.code", equalTo(List.of("score-not-applicable", "repeated", "one-of")));
        }

        @Test
        void changeNoAverageByWhatIsNotApplicableButFindSomethingApplicable() {
            var review = Reviews.assigned();
            var nothing = Reviews.put(MUNICIPALITY, review, Reviews.SCORES
                    .replaceAll("\"score\": \\d, \"notApplicable\": false", "\"notApplicable\": true"));
            nothing.then().statusCode(200).body("points", nullValue());
            MUNICIPALITY.asks().header("If-Match", nothing.header("ETag")).post(review.path() + "/give").then()
                    .statusCode(422).body("errors.code", equalTo(List.of("nothing-applicable")));

            Reviews.put(MUNICIPALITY, review.after(nothing), Reviews.SCORES
                    .replace("\"score\": 2, \"notApplicable\": false", "\"notApplicable\": true")).then()
                    .statusCode(200).body("points", equalTo(80.00f));
        }

        @Test
        void seeWhatOthersSayOnlyAfterGivingTheirOwn() {
            var call = Reviews.callWithReviewers(MUNICIPALITY, ASSOCIATION);
            Reviews.given(ASSOCIATION, Reviews.of(ASSOCIATION, call));
            var mine = Reviews.of(MUNICIPALITY, call);
            MUNICIPALITY.asks().get(mine.path()).then().body("others", nullValue()).body("standing", nullValue());
            MUNICIPALITY.asks().get(mine.path() + "/discussion").then().statusCode(403);

            var written = Reviews.put(MUNICIPALITY, mine, Reviews.SCORES.replace("4", "5").replace("2", "5"));
            written.then().body("others", nullValue()).body("standing", nullValue());
            var given = MUNICIPALITY.asks().header("If-Match", written.header("ETag")).post(mine.path() + "/give");

            given.then().statusCode(200).body("points", equalTo(100.00f))
                    .body("others.reviewer.name", equalTo(List.of("association")))
                    .body("others[0].points", equalTo(64.00f))
                    .body("others[0].scores.justification", equalTo(List.of("It helps many", "Days are missing")));
            assertEquals(Map.of("given", 2, "wanted", 2, "average", 82.00f, "spread", 36.00f, "farApart", true,
                    "belowMinimum", List.of()), given.jsonPath().getMap("standing"));
        }

        @Test
        void discussWithTheOthersAndWithWhoeverLeadsTheCall() {
            var review = Reviews.given();
            var application = COORDINATOR.asks().get(review.path()).jsonPath().getString("application.id");

            var written = Reviews.send(MUNICIPALITY.asks(), review, "/discussion", "{\"text\": \"Who travels?\"}");
            written.then().statusCode(201);
            Body.assertIs("""
                    {"id": "@id", "by": "municipality", "organisation": %s, "text": "Who travels?", "at": "@instant"}"""
                    .formatted(NORTH), written);
            Reviews.send(COORDINATOR.asks(), new Given.Thing("/grant-applications/" + application, application, ""),
                    "/discussion", "{\"text\": \"Two youth workers\"}").then().statusCode(201);

            assertEquals(List.of("Who travels?", "Two youth workers"),
                    Body.texts(MUNICIPALITY.asks().get(review.path() + "/discussion"), "text"));
        }
    }

    @Nested
    class WhoeverLeadsTheCall {

        @Test
        void followsWhatIsGiven() {
            var review = Reviews.given();

            COORDINATOR.asks().get(review.path()).then().body("mine", equalTo(false)).body("points", equalTo(64.00f))
                    .body("application.applicant.slug", equalTo("test-south")).body("standing.given", equalTo(1));
            var list = COORDINATOR.asks().get("/reviews?call=" + slug(review.path()));
            assertEquals(List.of("ASSIGNED", "GIVEN"), Body.texts(list, "state").stream().sorted().toList());
            assertEquals(List.of("test-south", "test-south"), Body.texts(list, "applicant.slug"));
            assertEquals(1, list.jsonPath().getList("items.points").stream().filter(Objects::nonNull).count());
        }

        @Test
        void seesNothingOfWhatIsNotGivenYet() {
            var review = Reviews.written();

            COORDINATOR.asks().get(review.path()).then().body("scores", nullValue()).body("points", nullValue());
            Reviews.put(COORDINATOR, review, Reviews.SCORES).then().statusCode(403);
        }
    }

    @Test
    void whatIsWithdrawnIsReviewedNoMore() {
        var review = Reviews.given();
        var call = slug(review.path());
        var application = COORDINATOR.asks().get(review.path()).jsonPath().getString("application.id");
        var path = "/grant-applications/" + application;
        Given.stepped(OTHER_MUNICIPALITY, new Given.Thing(path, application,
                OTHER_MUNICIPALITY.asks().get(path).header("ETag")), "withdraw");

        MUNICIPALITY.asks().get(review.path()).then().statusCode(404);
        COORDINATOR.asks().get(review.path()).then().statusCode(404);
        assertEquals(List.of(), Body.texts(MUNICIPALITY.asks().get("/reviews?call=" + call), "id"));
    }

    private static String slug(String review) {
        return COORDINATOR.asks().get(review).jsonPath().getString("call.slug");
    }

    /** The call of a review as lists name it. */
    private static String call(String review) {
        var slug = slug(review);
        return """
                {"slug": "%s", "title": {"text": "%s", "language": "en"}, "closesAt": "2099-06-10T20:59:59Z",
                 "zone": "Europe/Riga"}""".formatted(slug,
                COORDINATOR.asks().get("/calls/" + slug).jsonPath().getString("title.en.text"));
    }
}
