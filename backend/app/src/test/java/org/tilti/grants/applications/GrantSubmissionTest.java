package org.tilti.grants.applications;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Database;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** What it takes to hand in an application, until when, and what becomes of what was handed in. */
@QuarkusTest
class GrantSubmissionTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void everythingThatIsMissingIsNamedByItsPlace() {
        var terms = GrantCalls.draft("Strict " + Given.unique())
                .replaceFirst("(?s)(\"code\": \"letter\".*?\"required\": )false", "$1true")
                .replace("\"MUNICIPALITY\", \"NGO\", \"ASSOCIATION\"", "\"NGO\"");
        var call = GrantCalls.published(terms);
        var draft = GrantApplications.written(OTHER_MUNICIPALITY, GrantApplications.begun(OTHER_MUNICIPALITY, call.key()), """
                {"language": "de", "partners": [{"name": "Alone"}],
                 "plan": {"startsOn": "2099-07-31", "endsOn": "2100-01-01", "delegation": [{"number": 1}],
                          "programme": [{}]},
                 "budget": [{"category": "boats", "text": "A boat", "quantity": "1",
                             "unitPrice": {"amount": "1000.00", "currency": "GEL"}}, {}]}""");

        var refused = step(OTHER_MUNICIPALITY, draft, "submit");

        assertEquals(422, refused.statusCode());
        assertEquals(List.of("/answers/title needed-to-submit", "/answers/language language-not-accepted",
                "/answers/sections section-needed", "/answers/contact needed-to-submit",
                "/answers/partners/0 needed-to-submit", "/answers/plan/kind needed-to-submit",
                "/answers/plan/title needed-to-submit", "/answers/plan/startsOn before", "/answers/plan/endsOn after",
                "/answers/plan/delegation/0/function needed-to-submit",
                "/answers/plan/delegation/0/organisation needed-to-submit",
                "/answers/plan/programme/0/day needed-to-submit", "/answers/plan/programme/0/text needed-to-submit",
                "/answers/documents document-needed", "/answers/budget/0/category category",
                "/answers/budget/0/rate currency", "/answers/budget/1 line", "/answers/budget sum",
                "/answers/requested smallest", "/eligibility/outcomes/0 not-met"), places(refused));
        OTHER_MUNICIPALITY.asks().get(draft.path()).then().body("state", equalTo("DRAFT"));
        assertEquals(List.of("CHANGED", "CREATED"), actions(OTHER_MUNICIPALITY, draft));
    }

    @Test
    void leavesSomebodyToJudgeIt() {
        var draft = GrantApplications.written(MUNICIPALITY, GrantApplications.begun(), GrantApplications.answers()
                .replace("{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}", "{\"organisation\": \"test-league\"}"));

        assertEquals(List.of("/answers/partners nobody-to-judge"), places(step(MUNICIPALITY, draft, "submit")));
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 1000.00, ,",
        "1000.01, 999.99, /answers/own own-share, 0.01",
        "499.99, 499.99, /answers/requested smallest, 0.01",
        "2000.01, 2000.01, /answers/requested largest, 0.01"})
    void sumsAreRefusedByACent(String asked, String own, String place, String missing) {
        var answers = GrantApplications.asking(asked)
                .replaceFirst("(?s)\"quantity\": \"2\",\\s*\"unitPrice\": \\{\"amount\": \"[0-9.]+\"",
                        "\"quantity\": \"1\", \"unitPrice\": {\"amount\": \"%s\"".formatted(
                                new BigDecimal(asked).add(new BigDecimal(own))))
                .replaceFirst("\"money\": \\{\"amount\": \"[0-9.]+\"", "\"money\": {\"amount\": \"%s\"".formatted(own));
        var draft = GrantApplications.written(MUNICIPALITY, GrantApplications.begun(), answers);

        var answer = step(MUNICIPALITY, draft, "submit");

        assertEquals(place == null ? 200 : 422, answer.statusCode());
        if (place != null) {
            assertEquals(List.of(place), places(answer));
            MUNICIPALITY.asks().get(draft.path()).then()
                    .body("budget.rules.find { it.outcome == 'NOT_MET' }.missing.amount", equalTo(missing));
        }
    }

    @Test
    void isHandedInTakenBackAndHandedInAgainUnderTheSameReference() {
        var submitted = step(MUNICIPALITY, GrantApplications.complete(), "submit");
        var reference = submitted.then().statusCode(200).body("state", equalTo("SUBMITTED"))
                .body("submission.answers.title", equalTo("Youth councils")).body("submission.number", equalTo(1))
                .extract().jsonPath().getString("reference");
        assertTrue(reference.matches("GA-\\d{6}"), reference);
        var application = new Thing("/grant-applications/" + submitted.jsonPath().getString("id"), "", submitted.header("ETag"));

        var reopened = Given.stepped(MUNICIPALITY, Given.stepped(MUNICIPALITY, application, "withdraw"), "reopen");
        var changed = GrantApplications.written(MUNICIPALITY, reopened, GrantApplications.asking("700.00"));

        step(MUNICIPALITY, changed, "submit").then().body("reference", equalTo(reference))
                .body("submission.number", equalTo(2)).body("submission.answers.requested.amount", equalTo("700.00"));
        assertEquals(List.of("SUBMITTED", "CHANGED", "REOPENED", "WITHDRAWN", "SUBMITTED", "CHANGED", "CREATED"),
                actions(MUNICIPALITY, application));
    }

    @Test
    void whatWasHandedInIsNeverChangedOrDeletedNotEvenByHand() {
        var submitted = GrantApplications.submitted();

        for (var sql : List.of("update grant_submission set number = 9 where application_id = '%s'",
                "delete from grant_submission where application_id = '%s'")) {
            var refused = assertThrows(SQLException.class, () -> execute(sql.formatted(submitted.key())));
            assertTrue(refused.getMessage().contains("never changed or deleted"), refused.getMessage());
        }
    }

    @Test
    void afterTheDeadlineNothingIsHandedInAndWhatWasTypedIsKept() throws SQLException {
        var draft = GrantApplications.complete();
        closeItsCall(draft);

        step(MUNICIPALITY, draft, "submit").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:tilti:deadline-passed"));

        GrantApplications.put(MUNICIPALITY, draft, GrantApplications.asking("700.00")).then().statusCode(200)
                .body("answers.requested.amount", equalTo("700.00"));
    }

    @Test
    void afterTheDeadlineItIsTakenBackForGood() throws SQLException {
        var submitted = GrantApplications.submitted();
        closeItsCall(submitted);

        var withdrawn = Given.stepped(MUNICIPALITY, submitted, "withdraw");

        step(MUNICIPALITY, withdrawn, "reopen").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:tilti:deadline-passed"));
    }

    @Test
    void isReturnedOnceAndCompletedUntilTheInstantThatWasNamed() throws SQLException {
        var inTime = GrantApplications.returned();
        OTHER_MUNICIPALITY.asks().get(inTime.path()).then().body("state", equalTo("RETURNED"))
                .body("completion.question", equalTo("Who travels?"))
                .body("completion.fields", equalTo(List.of("/plan/delegation")));
        var first = COORDINATOR.asks().get(inTime.path()).jsonPath().getString("submittedAt");
        closeItsCall(inTime);
        var late = GrantApplications.returned();
        execute("update grant_application set completion = jsonb_set(completion, '{answerBy}', '1') where id = '%s'"
                .formatted(late.key()));

        var again = step(OTHER_MUNICIPALITY, inTime, "submit");

        again.then().statusCode(200).body("submission.number", equalTo(2)).body("submittedAt", equalTo(first));
        step(OTHER_MUNICIPALITY, late, "submit").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:tilti:deadline-passed"));
        giveBack(inTime.after(again), GrantApplications.completion()).then().statusCode(409)
                .body("type", equalTo("urn:problem-type:tilti:illegal-transition"))
                .body("detail", startsWith("Its state is SUBMITTED. Possible now: withdraw, check"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/title | 2001-01-01T00:00:00Z | /answerBy in-past", "/poem/0 | 2099-01-01T00:00:00Z | /fields/0 no-such-answer"})
    void isNotReturnedForThePastOrForWhatThereIsNot(String field, String answerBy, String place) {
        assertEquals(List.of(place), places(giveBack(Reviews.submitted(), """
                {"question": "Why?", "fields": ["%s"], "answerBy": "%s"}""".formatted(field, answerBy))));
    }

    @Test
    void itsStoryKeepsFromJudgesWhatWasBeingWritten() {
        var submitted = GrantApplications.submitted(OTHER_MUNICIPALITY, GrantCalls.open().key());

        assertEquals(List.of("SUBMITTED", "CHANGED", "CREATED"), actions(COORDINATOR, submitted));
        var judges = COORDINATOR.asks().get(submitted.path() + "/history").jsonPath();
        assertEquals(List.of(List.of(), List.of()), judges.getList("items[1..2].changes"));
        assertTrue(judges.getList("items[0].changes").size() > 0);
        var own = OTHER_MUNICIPALITY.asks().get(submitted.path() + "/history").jsonPath();
        assertTrue(own.getList("items[1].changes").size() > 0);
        assertEquals(List.of("test-south", "test-south", "test-south"), own.getList("items.actingFor"));
    }

    @Test
    void documentsAreReadByThoseWhoReadTheAnswers() {
        var document = Thing.of(OTHER_MUNICIPALITY.asks().queryParams("organisation", Actor.SOUTH, "name", "letter.pdf")
                .contentType("application/pdf").body(Files.PDF).put("/documents/" + UUID.randomUUID()));
        var draft = GrantApplications.begun(OTHER_MUNICIPALITY, GrantCalls.open().key());
        var with = GrantApplications.answers().replaceFirst("\"contact\"",
                "\"documents\": [{\"wanted\": \"letter\", \"document\": \"%s\"}], \"contact\"".formatted(document.key()));
        assertEquals(List.of("/documents/0/document unknown-document"),
                places(GrantApplications.put(MUNICIPALITY, GrantApplications.begun(), with)));

        var written = GrantApplications.written(OTHER_MUNICIPALITY, draft, with);

        OTHER_MUNICIPALITY.asks().get(draft.path()).then().body("documents.id", equalTo(List.of(document.key())));
        COORDINATOR.asks().get(document.path()).then().statusCode(404);
        var submitted = Given.stepped(OTHER_MUNICIPALITY, written, "submit");
        COORDINATOR.asks().get(document.path()).then().statusCode(200).body("held", equalTo(true));

        var reopened = Given.stepped(OTHER_MUNICIPALITY, Given.stepped(OTHER_MUNICIPALITY, submitted, "withdraw"), "reopen");
        GrantApplications.written(OTHER_MUNICIPALITY, reopened, GrantApplications.answers());
        OTHER_MUNICIPALITY.asks().get(document.path()).then().body("held", equalTo(true));
        COORDINATOR.asks().get(document.path()).then().statusCode(404);
    }

    private static Response giveBack(Thing application, String wanted) {
        return COORDINATOR.asks().header("If-Match", application.etag()).contentType(ContentType.JSON).body(wanted)
                .post(application.path() + "/return");
    }

    private static List<String> actions(Actor by, Thing application) {
        return by.asks().get(application.path() + "/history").jsonPath().getList("items.action");
    }

    private static Response step(Actor by, Thing application, String step) {
        return by.asks().header("If-Match", application.etag()).post(application.path() + "/" + step);
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().getList("errors", Map.class).stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }

    private static void closeItsCall(Thing application) throws SQLException {
        execute("update call set closes_at = now() where id = (select call_id from grant_application where id = '%s')"
                .formatted(application.key()));
    }

    private static void execute(String sql) throws SQLException {
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
