package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tilti.testing.Given.Thing;

/** Reviews of applications to the grant calls of test-north. Most applicants are test-south, most reviewers test-north. */
public final class Reviews {
    /** Enough to give a review: 4 of 5 for what weighs 60, 2 of 5 for what weighs 40. */
    public static final String SCORES = """
            {"scores": [{"criterion": "relevance", "score": 4, "notApplicable": false, "justification": "It helps many"},
                        {"criterion": "plan", "score": 2, "notApplicable": false, "justification": "Days are missing"}]}""";

    private Reviews() {}

    /** An open call whose terms differ so. */
    public static Thing call(String term, String instead) {
        return GrantCalls.published(GrantCalls.draft("Reviewed " + Given.unique()).replace(term, instead));
    }

    public static String check() {
        return """
                {"findings": [{"criterion": 0, "passed": true, "note": "An association by its statutes"}]}""";
    }

    public static String failedCheck() {
        return """
                {"findings": [{"criterion": 0, "passed": false, "note": "An association by its statutes"}],
                 "reason": "Associations cannot apply"}""";
    }

    /** Handed in by test-south. */
    public static Thing submitted() {
        return GrantApplications.submitted(Actor.OTHER_MUNICIPALITY, GrantCalls.open().key());
    }

    public static Thing underReview() {
        return checked(submitted());
    }

    /** Handed in by the actor's organisation, and found eligible. */
    public static Thing underReview(Actor applicant, String call) {
        return checked(GrantApplications.submitted(applicant, call));
    }

    public static Thing checked(Thing application) {
        var seen = new Thing(application.path(), application.key(),
                Committee.first().get(application.path()).header("ETag"));
        var checked = send(Committee.first(), seen, "/check", check());
        checked.then().statusCode(200);
        return seen.after(checked);
    }

    /** The member of a panel that this actor is, who says to come from that organisation. */
    public static String member(Actor person, String organisation) {
        return """
                {"person": "%s", "organisation": "%s", "name": "%s"}"""
                .formatted(person.account(), organisation, person.label());
    }

    public static String members() {
        return "{\"reviewers\": [" + member(Actor.MUNICIPALITY, Actor.NORTH) + "]}";
    }

    public static Response putPanel(String call, String... members) {
        var path = "/calls/" + call + "/reviewers";
        return Committee.first().header("If-Match", Committee.first().get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Arrays.stream(members).collect(Collectors.joining(",", "{\"reviewers\": [", "]}"))).put(path);
    }

    /** Names those who review, and gives them what is under review. */
    public static Response assigned(String call, String... members) {
        var named = putPanel(call, members);
        named.then().statusCode(200);
        var assigned = Committee.first().header("If-Match", named.header("ETag"))
                .post("/calls/" + call + "/review-assignments");
        assigned.then().statusCode(200);
        return assigned;
    }

    /** A call to which test-south has applied, with a panel of these actors, all of whom say to come from test-north. */
    public static String callWithReviewers(Actor... reviewers) {
        var call = GrantCalls.open().key();
        underReview(Actor.OTHER_MUNICIPALITY, call);
        assigned(call, Arrays.stream(reviewers).map(one -> member(one, Actor.NORTH)).toArray(String[]::new));
        return call;
    }

    /** Of test-municipality, of an application of test-south; test-association reviews it too. */
    public static Thing assigned() {
        return of(Actor.MUNICIPALITY, callWithReviewers(Actor.MUNICIPALITY, Actor.ASSOCIATION));
    }

    /** Of test-other-municipality, of an application of test-north, which leads the call too. */
    public static Thing ofNorth() {
        var call = GrantCalls.open().key();
        underReview(Actor.MUNICIPALITY, call);
        assigned(call, member(Actor.OTHER_MUNICIPALITY, Actor.SOUTH));
        return of(Actor.OTHER_MUNICIPALITY, call);
    }

    /** A call under its address, at the version of its panel. */
    public static Thing panel() {
        var call = GrantCalls.open();
        var named = putPanel(call.key(), member(Actor.MUNICIPALITY, Actor.NORTH));
        return new Thing(call.path(), call.key(), named.header("ETag"));
    }

    /** The same with all scores. */
    public static Thing written() {
        return written(Actor.MUNICIPALITY, assigned());
    }

    public static Thing written(Actor by, Thing review) {
        var written = put(by, review, SCORES);
        written.then().statusCode(200);
        return review.after(written);
    }

    public static Thing given() {
        return given(Actor.MUNICIPALITY, assigned());
    }

    public static Thing given(Actor by, Thing review) {
        return Given.stepped(by, written(by, review), "give");
    }

    public static Response put(Actor by, Thing review, String scores) {
        return by.asks().header("If-Match", review.etag()).contentType(ContentType.JSON).body(scores).put(review.path());
    }

    /** The only review of this call that the actor has to give or has given. */
    public static Thing of(Actor reviewer, String call) {
        var ids = Body.texts(reviewer.asks().get("/reviews?mine=true&call=" + call), "id");
        if (ids.size() != 1) {
            throw new AssertionError(ids);
        }
        return seen(reviewer.asks(), ids.getFirst());
    }

    public static Thing seen(RequestSpecification asks, String id) {
        var path = "/reviews/" + id;
        return new Thing(path, id, asks.get(path).header("ETag"));
    }

    public static Response conflict(Actor by, Thing review) {
        return send(by.asks(), review, "/conflict", """
                {"reason": "I advised them"}""");
    }

    public static Response send(RequestSpecification asks, Thing thing, String below, String body) {
        return asks.header("If-Match", thing.etag()).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON).body(body).post(thing.path() + below);
    }
}
