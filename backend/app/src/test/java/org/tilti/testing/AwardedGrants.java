package org.tilti.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tilti.grants.awarded.AwardGrant;
import org.tilti.money.Money;
import org.tilti.testing.Given.Thing;

/** Grants of 1,000.00 EUR of the calls of {@link GrantCalls}. */
public final class AwardedGrants {
    public static final String PLAN = """
            {"instalments": [{"amount": {"amount": "600.00", "currency": "EUR"}, "dueOn": "2099-08-15"},
                             {"amount": {"amount": "400.00", "currency": "EUR"}, "dueOn": "2100-02-15",
                              "condition": "The report is accepted"}]}""";
    public static final String REPORT = """
            {"language": "en", "text": "They came", "results": ["Both councils meet every year"], "peopleReached": 240}""";

    private AwardedGrants() {}

    /** To test-north, which leads the project that calls too; its results are not out. */
    public static Thing awarded() {
        return awarded(GrantApplications.submitted());
    }

    /** To test-south, of a call of test-north of which everybody sees the results. */
    public static Thing awardedToSouth() {
        Given.theCast();
        var call = Given.published(Given.created(Actor.COORDINATOR, Given.publishedProject().path() + "/calls",
                GrantCalls.draft("Mini-grants " + Given.unique()).replace("\"resultsFrom\": \"2099-08-01\", ", "")));
        return awarded(GrantApplications.submitted(Actor.OTHER_MUNICIPALITY, call.key()));
    }

    public static Thing running() {
        return Given.stepped(Actor.MUNICIPALITY, awarded(), "accept");
    }

    public static Thing runningOfSouth() {
        return Given.stepped(Actor.OTHER_MUNICIPALITY, awardedToSouth(), "accept");
    }

    /** Of test-north, with two instalments of which the first is paid. */
    public static Thing paid() {
        var planned = put(Actor.COORDINATOR, running(), "/instalments", PLAN);
        return stepped(Actor.COORDINATOR, planned, "/instalments/1/pay", "{\"paidOn\": \"2026-01-15\"}");
    }

    /** Of test-north, with a cost that is not judged. */
    public static Thing claimed() {
        return stepped(Actor.MUNICIPALITY, running(), "/costs", cost(Files.sent(Actor.MUNICIPALITY).key(), "1500.00"));
    }

    public static Thing reported() {
        return Given.stepped(Actor.MUNICIPALITY, put(Actor.MUNICIPALITY, running(), "/report", REPORT), "report/submit");
    }

    public static Thing closed() {
        return Given.stepped(Actor.COORDINATOR, reported(), "close");
    }

    /** Of test-north, with an amendment that is not answered. */
    public static Thing asked() {
        return stepped(Actor.MUNICIPALITY, running(), "/amendments", "{\"kind\": \"CONTENT\", \"text\": \"Online\"}");
    }

    public static String cost(String receipt, String amount) {
        return """
                {"category": "travel", "text": "Tickets", "date": "2026-01-20",
                 "amount": {"amount": "%s", "currency": "EUR"}, "receipt": "%s"}""".formatted(amount, receipt);
    }

    public static Thing put(Actor by, Thing grant, String below, String body) {
        var answer = by.asks().header("If-Match", grant.etag()).contentType(ContentType.JSON).body(body)
                .put(grant.path() + below);
        answer.then().statusCode(200);
        return grant.after(answer);
    }

    public static Thing stepped(Actor by, Thing grant, String step, String body) {
        var answer = step(by, grant, step, body);
        answer.then().statusCode(200);
        return grant.after(answer);
    }

    public static Response step(Actor by, Thing grant, String step, String body) {
        var request = by.asks().header("If-Match", grant.etag());
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body)).post(grant.path() + step);
    }

    private static Thing awarded(Thing application) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var id = QuarkusTransaction.requiringNew().call(() -> award(UUID.fromString(application.key())));
            return new Thing("/grants/" + id, id.toString(), Actor.COORDINATOR.asks().get("/grants/" + id).header("ETag"));
        } finally {
            context.terminate();
        }
    }

    private static UUID award(UUID id) {
        var application = Arc.container().instance(org.tilti.grants.applications.GrantApplications.class).get().findById(id);
        application.takeToReview(Instant.EPOCH);
        application.approve(Instant.EPOCH);
        return Arc.container().instance(AwardGrant.class).get().award(application,
                new Money(new BigDecimal("1000.00"), "EUR"), List.of("The programme names the hosts")).id();
    }
}
