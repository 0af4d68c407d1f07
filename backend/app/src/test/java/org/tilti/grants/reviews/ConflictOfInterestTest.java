package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.grants.reviews.Hidden.assertHidden;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.NORTH;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Given;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** Whoever declares an interest in an application neither scores it nor learns anything of how it is scored. */
@QuarkusTest
class ConflictOfInterestTest {
    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void hidesTheApplicationAndGivesItToAnotherAtOnce() {
        var call = GrantCalls.open().key();
        Reviews.underReview(OTHER_MUNICIPALITY, call);
        Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH));
        Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH),
                Reviews.member(ADMINISTRATOR, NORTH)).then().statusCode(200);
        var review = Reviews.of(MUNICIPALITY, call);

        Reviews.conflict(MUNICIPALITY, review).then().statusCode(204);

        assertHidden(MUNICIPALITY, review, call);
        Reviews.of(ADMINISTRATOR, call);
        COORDINATOR.asks().get(review.path()).then().body("state", equalTo("CONFLICT"))
                .body("reason", equalTo("I advised them"));
        COORDINATOR.asks().get("/calls/" + call + "/reviewers").then()
                .body("reviewers.reviews", equalTo(List.of(0, 1, 1)))
                .body("reviewers.conflicts", equalTo(List.of(1, 0, 0)));
    }

    @Test
    void isForGoodAlsoWhenReviewsAreAssignedAnew() {
        var call = Reviews.callWithReviewers(MUNICIPALITY);
        var review = Reviews.of(MUNICIPALITY, call);
        Reviews.conflict(MUNICIPALITY, review).then().statusCode(204);

        Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH)).then().body("assigned", equalTo(0))
                .body("lacking[0].missing", equalTo(2))
                .body("lacking[0].conflicts", equalTo(List.of("test-municipality")));

        assertHidden(MUNICIPALITY, review, call);
    }

    @Test
    void isAnsweredAlikeWhenItIsSentAgainWithTheSameKey() {
        var review = Reviews.of(MUNICIPALITY, Reviews.callWithReviewers(MUNICIPALITY));
        var key = UUID.randomUUID();

        for (int i = 0; i < 2; i++) {
            MUNICIPALITY.asks().header("If-Match", review.etag()).header("Idempotency-Key", key)
                    .contentType(ContentType.JSON).body("{\"reason\": \"My sister works there\"}")
                    .post(review.path() + "/conflict").then().statusCode(204);
        }
        Reviews.conflict(MUNICIPALITY, review).then().statusCode(404);
    }

    @Test
    void takesWhatWasGivenOutOfTheAverage() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, ASSOCIATION);
        var mine = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
        var other = Reviews.given(ASSOCIATION, Reviews.of(ASSOCIATION, call));
        ASSOCIATION.asks().get(other.path()).then().body("standing.given", equalTo(2));

        Reviews.conflict(MUNICIPALITY, mine).then().statusCode(204);

        ASSOCIATION.asks().get(other.path()).then().body("standing.given", equalTo(1))
                .body("others", equalTo(List.of()));
    }

    @Test
    void hidesAllReviewsOfItAlsoFromWhoeverLeadsTheCall() {
        var call = Reviews.callWithReviewers(COORDINATOR, MUNICIPALITY);
        var other = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
        var application = MUNICIPALITY.asks().get(other.path()).jsonPath().getInt("application.number");
        var mine = Reviews.of(COORDINATOR, call);
        var id = COORDINATOR.asks().get(mine.path()).jsonPath().getString("application.id");

        Reviews.conflict(COORDINATOR, mine).then().statusCode(204);

        assertEquals(1, application);
        assertHidden(COORDINATOR, other, call);
        COORDINATOR.asks().get("/grant-applications/" + id + "/discussion").then().statusCode(404);
    }
}
