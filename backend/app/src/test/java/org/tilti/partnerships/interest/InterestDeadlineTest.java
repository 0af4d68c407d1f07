package org.tilti.partnerships.interest;

import static org.hamcrest.Matchers.equalTo;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Database;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** What can still be done with an answer when its call has closed. */
@QuarkusTest
class InterestDeadlineTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, withdraw", "WITHDRAWN, reopen"})
    void isNeitherTakenBackNorWrittenOn(String state, String step) throws SQLException {
        var submitted = Given.submittedInterest();
        var interest = state.equals("SUBMITTED") ? submitted : Given.stepped(MUNICIPALITY, submitted, "withdraw");
        closeItsCall(interest);

        step(interest, step).then().statusCode(409).body("type", equalTo("urn:problem-type:tilti:deadline-passed"));

        MUNICIPALITY.asks().get(interest.path()).then().body("state", equalTo(state));
    }

    @Test
    void isHandedInAgainUntilTheInstantThatWasNamedWithTheQuestion() throws SQLException {
        var inTime = returned();
        closeItsCall(inTime);
        var late = returned();
        execute("update expression_of_interest set notes = jsonb_set(notes, '{-1,answerBy}', '1') where id = '%s'"
                .formatted(late.key()));

        step(inTime, "submit").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        step(late, "submit").then().statusCode(409).body("type", equalTo("urn:problem-type:tilti:deadline-passed"));
    }

    private static Thing returned() {
        var interest = Given.submittedInterest();
        return interest.after(COORDINATOR.asks().header("If-Match", interest.etag()).contentType(ContentType.JSON).body("""
                {"question": "Who speaks English?", "answerBy": "2099-01-01T00:00:00Z"}""")
                .post(interest.path() + "/return"));
    }

    private static Response step(Thing interest, String step) {
        return MUNICIPALITY.asks().header("If-Match", interest.etag()).post(interest.path() + "/" + step);
    }

    private static void closeItsCall(Thing interest) throws SQLException {
        execute("""
                update call set closes_at = clock_timestamp() - interval '1 second'
                 where id = (select call_id from expression_of_interest where id = '%s')""".formatted(interest.key()));
    }

    private static void execute(String sql) throws SQLException {
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
