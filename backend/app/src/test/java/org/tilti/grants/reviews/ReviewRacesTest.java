package org.tilti.grants.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.NORTH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Given;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** Whatever comes at once, each application has its reviewers once. */
@QuarkusTest
class ReviewRacesTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void assigningManyTimesAssignsOnce() {
        var call = GrantCalls.open().key();
        Reviews.underReview(Actor.OTHER_MUNICIPALITY, call);
        var panel = Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH),
                Reviews.member(ADMINISTRATOR, NORTH)).header("ETag");

        var answers = AtOnce.send(8, i -> COORDINATOR.asks().header("If-Match", panel)
                .post("/calls/" + call + "/review-assignments"));

        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 2),
                answers.stream().map(answer -> answer.jsonPath().getInt("assigned")).sorted().toList());
    }

    @Test
    void twoWhoLeaveAtOnceFreeTwoPlacesForTheOneWhoIsLeft() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, ASSOCIATION);
        Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH),
                Reviews.member(ADMINISTRATOR, NORTH));
        var leaving = List.of(MUNICIPALITY, ASSOCIATION);
        var reviews = leaving.stream().map(one -> Reviews.of(one, call)).toList();

        var answers = AtOnce.send(2, i -> Reviews.conflict(leaving.get(i), reviews.get(i)));

        assertEquals(2, AtOnce.count(answers, 204));
        assertEquals(List.of(0, 0, 1),
                COORDINATOR.asks().get("/calls/" + call + "/reviewers").jsonPath().getList("reviewers.reviews"));
    }
}
