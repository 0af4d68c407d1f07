package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tilti.testing.Given.Thing;

/** Calls that have been answered, runs of their matching, and proposals. */
public final class Matches {
    /** An organisation in Ukraine that seeks a partner. */
    public static final String EAST = "test-east";
    private static final String FAR = "{\"answerBy\": \"2099-01-01T00:00:00Z\"}";

    private static @Nullable Supplier<RequestSpecification> east;

    private Matches() {}

    /** Whoever acts for {@link #EAST}. */
    public static synchronized RequestSpecification east() {
        if (east == null) {
            Given.theCast();
            Given.imported("""
                    {"organisations": [{"slug": "test-east", "type": "MUNICIPALITY", "name": {"en": "East"},
                                        "country": "UA"}]}""");
            east = Actor.systemFor(EAST, List.of(EAST));
        }
        return east.get();
    }

    /** An open call that test-north, as host, and test-east have answered, both accepted. */
    public static String acceptedCall() {
        var call = Given.openCallForAnybody().key();
        accepted(Actor.MUNICIPALITY::asks, call, Actor.NORTH, "HOST", Given.interestAnswers());
        accepted(Matches::east, call, EAST, "SEEKER", Given.interestAnswers());
        return call;
    }

    /** Answers the call in the name of the organisation, and is accepted. */
    public static void accepted(
            Supplier<RequestSpecification> who, String call, String organisation, String side, String answers) {
        var draft = who.get().contentType(ContentType.JSON).body("""
                {"call": "%s", "organisation": "%s", "side": "%s"}""".formatted(call, organisation, side))
                .post("/expressions-of-interest");
        draft.then().statusCode(201);
        var interest = Thing.of(draft);
        var written = who.get().header("If-Match", interest.etag()).contentType(ContentType.JSON).body(answers)
                .put(interest.path());
        written.then().statusCode(200);
        var submitted = who.get().header("If-Match", written.header("ETag")).post(interest.path() + "/submit");
        submitted.then().statusCode(200);
        Actor.COORDINATOR.asks().header("If-Match", submitted.header("ETag")).post(interest.path() + "/accept")
                .then().statusCode(200);
    }

    /** A run of an accepted call that is done. */
    public static Thing done() {
        return run("{\"call\": \"%s\"}".formatted(acceptedCall()));
    }

    /** What is asked of a run: one pair that is kept and one that is not. */
    public static String pinsAndForbids() {
        var towns = Towns.of(1, 2);
        return """
                {"call": "%1$s", "pins": [{"host": "%2$s", "seeker": "%3$s"}],
                 "forbids": [{"host": "%2$s", "seeker": "%4$s"}]}"""
                .formatted(towns.acceptedCall(List.of(Given.interestAnswers())), towns.hosts().getFirst(),
                        towns.seekers().getFirst(), towns.seekers().getLast());
    }

    /** A run that is done. */
    public static Thing run(String draft) {
        var run = Given.created(Actor.COORDINATOR, "/match-runs", draft);
        return run.after(Eventually.ask(() -> Actor.COORDINATOR.asks().get(run.path()),
                answer -> "DONE".equals(answer.jsonPath().getString("work.state"))));
    }

    public static Response released(Thing run) {
        var released = Actor.COORDINATOR.asks().header("If-Match", run.etag()).contentType(ContentType.JSON).body(FAR)
                .post(run.path() + "/release");
        released.then().statusCode(200);
        return released;
    }

    /** A proposal to test-north and test-east. */
    public static Thing proposal() {
        return proposalOf(done());
    }

    /** The only proposal of the run, which is released here. */
    public static Thing proposalOf(Thing run) {
        released(run);
        var id = Actor.COORDINATOR.asks().get("/proposals?run=" + run.key()).jsonPath().getString("items[0].id");
        var path = "/proposals/" + id;
        return new Thing(path, id, Actor.COORDINATOR.asks().get(path).header("ETag"));
    }
}
