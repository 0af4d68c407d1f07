package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.tilti.testing.Given.Thing;

/** Grants of 1,000.00 EUR to test-south, of the calls of {@link GrantCalls}, which test-north leads. */
public final class AwardedGrants {
    public static final String PLAN = """
            {"instalments": [{"amount": {"amount": "600.00", "currency": "EUR"}, "dueOn": "2099-08-15"},
                             {"amount": {"amount": "400.00", "currency": "EUR"}, "dueOn": "2100-02-15",
                              "condition": "The report is accepted"}]}""";
    public static final String REPORT = """
            {"language": "en", "text": "They came", "results": ["Both councils meet every year"], "peopleReached": 240}""";

    public static final String TERMINATION = """
            {"reason": "No visit", "toReturn": {"amount": "0.00", "currency": "EUR"}}""";
    public static final String REFUND = """
            {"amount": {"amount": "100.00", "currency": "EUR"}, "receivedOn": "2026-02-15"}""";

    public static final String AMENDMENT = """
            {"kind": "PERIOD", "text": "Only in spring", "endsOn": "2100-03-31", "reportBy": "2100-04-30"}""";

    private static final Actor RECIPIENT = Actor.OTHER_MUNICIPALITY;
    private static final String RESULTS_LATER = "\"resultsFrom\": \"2099-08-01\", ";

    private AwardedGrants() {}

    /** Its results are not out. */
    public static Thing awarded() {
        return awarded(RESULTS_LATER, RECIPIENT, GrantApplications.answers());
    }

    /** Everybody sees the results. */
    public static Thing awardedInPublic() {
        return awarded("", RECIPIENT, GrantApplications.answers());
    }

    /** To test-north, which leads the project that calls too. */
    public static Thing awardedToTheLead() {
        return awarded(RESULTS_LATER, Actor.MUNICIPALITY, GrantApplications.answers());
    }

    /** For what is done with this partner alone. */
    public static Thing awardedWith(String partner) {
        return awarded(RESULTS_LATER, RECIPIENT, GrantApplications.answersWith(partner));
    }

    public static Thing running() {
        return Given.stepped(RECIPIENT, awarded(), "accept");
    }

    public static Thing runningInPublic() {
        return Given.stepped(RECIPIENT, awardedInPublic(), "accept");
    }

    /** With two instalments of which the first is paid. */
    public static Thing paid() {
        var planned = put(Actor.COORDINATOR, running(), "/instalments", PLAN);
        return stepped(Actor.COORDINATOR, planned, "/instalments/1/pay", "{\"paidOn\": \"2026-01-15\"}");
    }

    /** With a cost that is not judged. */
    public static Thing claimed() {
        return stepped(RECIPIENT, running(), "/costs", cost(Files.sent(RECIPIENT).key(), "1500.00"));
    }

    public static Thing reported() {
        return Given.stepped(RECIPIENT, put(RECIPIENT, running(), "/report", REPORT), "report/submit");
    }

    public static Thing closed() {
        return Given.stepped(Actor.COORDINATOR, reported(), "close");
    }

    /** With an amendment that is not answered. */
    public static Thing asked() {
        return stepped(RECIPIENT, running(), "/amendments", "{\"kind\": \"CONTENT\", \"text\": \"Online\"}");
    }

    public static String cost(String receipt, String amount) {
        return """
                {"category": "travel", "text": "Tickets", "date": "2026-01-20",
                 "amount": {"amount": "%s", "currency": "EUR"}, "receipt": "%s"}""".formatted(amount, receipt);
    }

    /** With a receipt in another currency. */
    public static String costInLari() {
        return cost(Files.sent(RECIPIENT).key(), "700.00").replace("EUR", "GEL").replace("\"receipt\"", """
                "rate": {"rate": "0.3421", "date": "2026-01-20", "source": "European Central Bank"}, "inKind": false,
                "receipt\"""");
    }

    public static String payment() {
        return "{\"paidOn\": \"2026-01-15\", \"amount\": {\"amount\": \"500.00\", \"currency\": \"EUR\"}}";
    }

    /** With a picture and a story. */
    public static String wholeReport() {
        return REPORT.replace("240}", """
                240, "pictures": [{"document": "%s", "text": "Guests"}],
                 "story": {"title": "What we took home", "text": "We learned"}}""")
                .formatted(Files.sent(RECIPIENT).key());
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

    /** Two people award what was found eligible. */
    private static Thing awarded(String resultsFrom, Actor recipient, String answers) {
        Given.theCast();
        var call = GrantCalls.published(Committee.unreviewed("20000.00").replace("COMPETITIVE", "FIRST_COME")
                .replace("\"decisionBy\"", resultsFrom + "\"decisionBy\""));
        var application = Reviews.checked(GrantApplications.submitted(recipient, call.key(), answers));
        Committee.decided(application, "{\"kind\": \"AWARD\", \"conditions\": [\"The programme names the hosts\"]}");
        var id = Actor.COORDINATOR.asks().get("/grants?call=" + call.key()).jsonPath().getString("items[0].id");
        return new Thing("/grants/" + id, id, Actor.COORDINATOR.asks().get("/grants/" + id).header("ETag"));
    }
}
