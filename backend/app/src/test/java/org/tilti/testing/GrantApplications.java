package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.tilti.testing.Given.Thing;

/** Applications to the grant calls of {@link GrantCalls}. */
public final class GrantApplications {
    private GrantApplications() {}

    /** Answers that can be handed in: 1,000.00 are asked for of 2,000.00. */
    public static String answers() {
        return """
                {"title": "Youth councils", "language": "en", "themes": ["test-theme"],
                 "sections": [{"section": "purpose", "text": "To learn from each other"}],
                 "partners": [{"name": "Kutaisi City Hall", "country": "GE"}],
                 "budget": [{"category": "travel", "text": "Tickets", "quantity": "3",
                             "unitPrice": {"amount": "500.00", "currency": "EUR"}},
                            {"category": "catering", "text": "Meals", "quantity": "1",
                             "unitPrice": {"amount": "500.00", "currency": "EUR"}}],
                 "requested": {"amount": "1000.00", "currency": "EUR"},
                 "own": {"money": {"amount": "900.00", "currency": "EUR"},
                         "inKind": {"amount": "100.00", "currency": "EUR"}},
                 "plan": {"kind": "DELEGATION_VISIT", "title": "A delegation from Kutaisi", "startsOn": "2099-09-12",
                          "endsOn": "2099-09-15", "place": "Bauska",
                          "delegation": [{"function": "Youth worker", "from": "Kutaisi City Hall", "number": 2}],
                          "programme": [{"day": "2099-09-12", "text": "Visit of the youth centre"}]},
                 "contact": {"function": "Officer"}}""";
    }

    /** The same, with this partner instead. */
    public static String answersWith(String partner) {
        return answers().replace("{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}", partner);
    }

    /** Answers that can be handed in and ask for so much of twice as much. */
    public static String asking(String amount) {
        return answers().replaceFirst("(?s)\"budget\".*\"plan\"", """
                "budget": [{"category": "travel", "text": "Tickets", "quantity": "2",
                            "unitPrice": {"amount": "%1$s", "currency": "EUR"}}],
                "requested": {"amount": "%1$s", "currency": "EUR"},
                "own": {"money": {"amount": "%1$s", "currency": "EUR"}},
                "plan\"""".formatted(amount));
    }

    /** A draft of test-north with nothing in it. */
    public static Thing begun() {
        Given.theCast();
        return begun(Actor.MUNICIPALITY, GrantCalls.open().key());
    }

    /** A draft of the organisation for which the actor acts. */
    public static Thing begun(Actor by, String call) {
        return Given.created(by, "/grant-applications",
                "{\"call\": \"%s\", \"applicant\": \"%s\"}".formatted(call, by.organisation));
    }

    public static Response put(Actor by, Thing application, String answers) {
        return by.asks().header("If-Match", application.etag()).contentType(ContentType.JSON).body(answers)
                .put(application.path());
    }

    /** With these answers, which can be written. */
    public static Thing written(Actor by, Thing application, String answers) {
        var written = put(by, application, answers);
        written.then().statusCode(200);
        return application.after(written);
    }

    /** A draft of test-north that can be handed in. */
    public static Thing complete() {
        return written(Actor.MUNICIPALITY, begun(), answers());
    }

    /** Handed in by test-north, which leads the project that calls too. */
    public static Thing submitted() {
        return Given.stepped(Actor.MUNICIPALITY, complete(), "submit");
    }

    /** Handed in by the organisation for which the actor acts, to this call. */
    public static Thing submitted(Actor by, String call) {
        return submitted(by, call, answers());
    }

    public static Thing submitted(Actor by, String call, String answers) {
        Given.theCast();
        return Given.stepped(by, written(by, begun(by, call), answers), "submit");
    }

    /** Handed in by test-south, and given back to be completed. */
    public static Thing returned() {
        var submitted = submitted(Actor.OTHER_MUNICIPALITY, GrantCalls.open().key());
        var returned = Actor.COORDINATOR.asks().header("If-Match", submitted.etag()).contentType(ContentType.JSON)
                .body(completion()).post(submitted.path() + "/return");
        returned.then().statusCode(200);
        return submitted.after(returned);
    }

    public static String completion() {
        return """
                {"question": "Who travels?", "fields": ["/plan/delegation"], "answerBy": "2099-07-01T00:00:00Z"}""";
    }

    public static String draft() {
        return "{\"call\": \"%s\", \"applicant\": \"test-north\"}".formatted(GrantCalls.open().key());
    }

    /** A budget in which every field is filled. */
    public static String budget() {
        return """
                {"budget": [{"category": "travel", "text": "Tickets", "quantity": "3",
                             "unitPrice": {"amount": "500.00", "currency": "GEL"},
                             "rate": {"rate": "0.3412", "date": "2027-01-15", "source": "Central bank"}}],
                 "requested": {"amount": "500.00", "currency": "EUR"},
                 "own": {"money": {"amount": "11.80", "currency": "EUR"},
                         "inKind": {"amount": "0.00", "currency": "EUR"}}}""";
    }

    /** Answers in which every field is filled. */
    public static String full() {
        return """
                {"title": "Youth councils", "language": "en", "themes": ["test-theme"],
                 "sections": [{"section": "purpose", "text": "To learn from each other"}],
                 "partners": [{"organisation": "test-south", "name": "Kutaisi City Hall", "country": "GE"}],
                 "plan": {"kind": "DELEGATION_VISIT", "title": "A delegation from Kutaisi", "startsOn": "2099-09-12",
                          "endsOn": "2099-09-15", "place": "Bauska",
                          "delegation": [{"function": "Youth worker", "organisation": "test-south",
                                          "from": "Kutaisi City Hall", "number": 2}],
                          "programme": [{"day": "2099-09-12", "text": "Visit of the youth centre"}]},
                 "documents": [{"wanted": "letter", "document": "%s"}],
                 "contact": {"function": "Officer", "email": "office@example.org", "phone": "+371 60000000"},
                 "declared": ["motivation"], %s""".formatted(Files.sent(Actor.MUNICIPALITY).key(), budget().substring(1));
    }

    public static String sharing() {
        return """
                {"sharing": [{"organisation": "test-south", "level": "VIEW"}, {"person": "officer", "level": "EDIT"}]}""";
    }

    public static String comment() {
        return "{\"place\": \"/budget/0\", \"text\": \"How much?\"}";
    }
}
