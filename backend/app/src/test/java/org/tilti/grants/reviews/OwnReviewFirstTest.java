package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Reviews;

/** Whoever leads a call and reviews for it too learns what others say of an application after saying it themselves. */
@QuarkusTest
class OwnReviewFirstTest {
    private static final String REFUSAL = "{\"kind\": \"REFUSE\", \"reason\": \"Too dear\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void owesTheirOwnReviewBeforeThoseOfOthers() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, COORDINATOR);
        var other = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
        COORDINATOR.asks().get(other.path()).then().body("scores", nullValue()).body("points", nullValue())
                .body("others", nullValue()).body("standing", nullValue());
        assertEquals(List.of(), COORDINATOR.asks().get("/reviews?mine=false&call=" + call).jsonPath()
                .getList("items.points").stream().filter(Objects::nonNull).toList());

        var history = "/grant-applications/" + COORDINATOR.asks().get(other.path()).jsonPath()
                .getString("application.id") + "/history";
        assertEquals(Set.of("GRANT_APPLICATION"),
                Set.copyOf(Body.texts(COORDINATOR.asks().get(history), "subject.kind")));

        var ranking = "/calls/" + call + "/ranking";
        COORDINATOR.asks().get(ranking).then().body("items", empty());
        var decisions = history.replace("/history", "/decisions");
        COORDINATOR.asks().get(decisions).then().statusCode(404);
        refuse(decisions).then().statusCode(403).body("type", equalTo("urn:problem-type:tilti:own-review-first"))
                .body("title", equalTo("Give your own review first"));

        Reviews.given(COORDINATOR, Reviews.of(COORDINATOR, call));

        COORDINATOR.asks().get(other.path()).then().body("points", equalTo(64.00f));
        COORDINATOR.asks().get(ranking).then().body("items.points", equalTo(List.of(64.00f)));
        assertEquals(Set.of("GRANT_APPLICATION", "REVIEW"),
                Set.copyOf(Body.texts(COORDINATOR.asks().get(history), "subject.kind")));
        Body.assertIs("{\"items\": []}", COORDINATOR.asks().get(decisions));
        closeNow(call);
        refuse(decisions).then().statusCode(201);
    }

    @Test
    void owesNothingAnyMoreOnceItIsDecided() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, COORDINATOR);
        var other = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
        var application = new Thing("/grant-applications/" + COORDINATOR.asks().get(other.path()).jsonPath()
                .getString("application.id"), "", "");
        closeNow(call);

        Committee.decided(application, REFUSAL);

        COORDINATOR.asks().get("/calls/" + call + "/ranking").then().body("items.points", equalTo(List.of(64.00f)));
        COORDINATOR.asks().get(other.path()).then().body("points", equalTo(64.00f));
        COORDINATOR.asks().get(application.path() + "/decisions/1").then().body("state", equalTo("APPROVED"));
    }

    private static Response refuse(String decisions) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(REFUSAL).post(decisions);
    }

    private static void closeNow(String call) {
        Committee.execute("update call set closes_at = '2021-06-10T20:59:59Z' where slug = '" + call + "'");
    }

    @Test
    void readsInTheHistoryWhoScoredWhatAndTheApplicantDoesNot() {
        var review = Reviews.given();
        var history = "/grant-applications/" + COORDINATOR.asks().get(review.path()).jsonPath()
                .getString("application.id") + "/history";

        assertEquals(List.of("GIVEN", "CHANGED", "ASSIGNED", "ASSIGNED", "CHECKED", "TAKEN_TO_REVIEW", "SUBMITTED"),
                Body.texts(COORDINATOR.asks().get(history), "action").subList(0, 7));
        assertEquals(Set.of("GRANT_APPLICATION"), Set.copyOf(Body.texts(OTHER_MUNICIPALITY.asks().get(history),
                "subject.kind")));
    }
}
