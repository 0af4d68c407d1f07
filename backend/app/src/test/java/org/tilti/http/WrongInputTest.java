package org.tilti.http;

import static org.hamcrest.Matchers.equalTo;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** What people get wrong when they call, answer and cooperate: the whole problem that each is answered with. */
@QuarkusTest
class WrongInputTest {
    private static Thing project;
    private static Thing interest;

    @BeforeAll
    static void things() {
        project = Given.draftProject();
        interest = Given.draftInterest();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'opensAt': '2030-01-02T00:00:00Z', 'closesAt': '2030-01-01T00:00:00Z' | /closesAt | closes-before-opening "
                + "| The closing must be after the opening.",
        "'criteria': [{'kind': 'POPULATION', 'from': 50000, 'to': 400}] | /criteria/0 | contradiction "
                + "| Give a lower or an upper bound, the lower one not above the upper one.",
        "'criteria': [{'kind': 'POPULATION', 'from': 400}, {'kind': 'POPULATION', 'to': 50000}] | /criteria/1 | repeated "
                + "| This stands here twice.",
        "'criteria': [{'kind': 'POPULATION', 'to': 50000}, {'kind': 'POPULATION', 'side': 'HOST', 'from': 50001}] "
                + "| /criteria/1 | bounds-apart "
                + "| No population can be within these bounds and within those of another criterion.",
        "'criteria': [{'kind': 'POPULATION', 'side': 'SEEKER', 'from': 400}, {'kind': 'POPULATION', 'to': 399}] "
                + "| /criteria/1 | bounds-apart "
                + "| No population can be within these bounds and within those of another criterion.",
        "'themes': ['astrology'] | /themes/0 | unknown-theme | There is no theme astrology."})
    void ofACallThatNobodyCouldAnswer(String fields, String pointer, String code, String message) {
        assertProblem(422, pointer, code, message, project.path() + "/calls", post(project.path() + "/calls", call(fields)));
    }

    @Test
    void unlessBoundsForAllAndForOneSideMeet() {
        post(project.path() + "/calls", call("'criteria': [{'kind': 'POPULATION', 'to': 400}, "
                + "{'kind': 'POPULATION', 'side': 'HOST', 'from': 400}, {'kind': 'POPULATION', 'side': 'SEEKER', 'to': 9}]"))
                .then().statusCode(201);
    }

    @Test
    void ofACriterionFromTheFuture() {
        assertProblem(400, "/criteria/0/kind", "one-of",
                "This must be one of: COUNTRY, ORGANISATION_TYPE, POPULATION, NOT_CAPITAL, MEMBERSHIP, CONTACT_LANGUAGE, THEMES, "
                        + "NEW_PARTNERSHIP, DECLARATION.",
                project.path() + "/calls", post(project.path() + "/calls", call("'criteria': [{'kind': 'CARBON_NEUTRAL'}]")));
    }

    @Test
    void ofAPartnershipWithOneself() {
        assertProblem(422, "/parties/1", "repeated", "This stands here twice.", "/partnerships",
                post("/partnerships", Given.partnership(Actor.NORTH)));
    }

    @Test
    void ofAMotivationOfAMegabyte() {
        assertProblem(422, "/motivation/text", "size", "This may be at most 5000 long.", interest.path(),
                answer(interest, "a".repeat(1_000_000)));
    }

    @Test
    void ofMarkup() {
        assertProblem(422, "/motivation/text", "plain-text",
                "Write plain text here, without HTML tags and control characters.", interest.path(),
                answer(interest, "<a href='https://example.org'>We</a> are curious"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)"})
    void notOfWhatIsAFormulaOnlyInASpreadsheet(String formula) {
        answer(Given.draftInterest(), formula).then().statusCode(200).body("answers.motivation.text", equalTo(formula));
    }

    private static String call(String fields) {
        return "{\"kind\": \"PARTNERSHIP\", \"zone\": \"Europe/Riga\", \"title\": {\"en\": {\"text\": \"Title\"}}, "
                + fields.replace('\'', '"') + "}";
    }

    private static Response post(String path, String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post(path);
    }

    private static Response answer(Thing to, String motivation) {
        return MUNICIPALITY.asks().header("If-Match", to.etag()).contentType(ContentType.JSON).body("""
                {"motivation": {"language": "en", "text": "%s"}}""".formatted(motivation)).put(to.path());
    }

    private static void assertProblem(
            int status, String pointer, String code, String message, String path, Response answer) {
        Body.assertIs("""
                {"type": "urn:problem-type:tilti:%s", "title": "%s", "status": %d, "detail": "%s", "instance": "/api/v1%s",
                 "errors": [{"pointer": "%s", "code": "%s", "message": "%s"}]}"""
                .formatted(status == 400 ? "malformed-request" : "invalid-content",
                        status == 400 ? "The request cannot be read" : "Some of the content cannot be accepted", status,
                        status == 400 ? "What was sent cannot be read. Nothing was saved."
                                : "One place needs to be corrected. Nothing was saved.",
                        path, pointer, code, message), answer);
    }
}
