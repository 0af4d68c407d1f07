package org.tilti.partnerships.interest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** What becomes of answers to a call: the coordinator reads, asks for more, accepts and declines. */
@QuarkusTest
class InterestJudgementTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void seesThatThereIsADraftOfOthersButNotWhatItSays() {
        var call = openCallOfSouth();
        var draft = Given.created(MUNICIPALITY, "/expressions-of-interest",
            "{\"call\": \"%s\", \"organisation\": \"test-north\"}".formatted(call.key()));

        OTHER_COORDINATOR.asks().get(draft.path()).then().statusCode(200).body("state", equalTo("DRAFT"))
                .body("answers", nullValue()).body("eligibility", nullValue()).body("prefilled", nullValue());
        OTHER_COORDINATOR.asks().accept("application/pdf").get(draft.path()).then().statusCode(404);
        var submitted = step(MUNICIPALITY, draft.after(put(draft, Given.interestAnswers())), "submit");
        OTHER_COORDINATOR.asks().get(draft.path()).then().body("answers.motivation.text", equalTo("We are curious"));
        step(MUNICIPALITY, draft.after(submitted), "withdraw").then().statusCode(200);
        OTHER_COORDINATOR.asks().get(draft.path()).then().body("answers", nullValue())
                .body("submission", nullValue());
    }

    @Test
    void givesAnAnswerBackAcceptsAndDeclines() {
        var interest = Given.submittedInterest();

        var returned = COORDINATOR.asks().header("If-Match", interest.etag()).contentType(ContentType.JSON).body("""
                {"question": "Who speaks English?", "answerBy": "2099-01-01T00:00:00Z"}""")
                .post(interest.path() + "/return");
        returned.then().statusCode(200).body("state", equalTo("RETURNED"))
                .body("notes[0].text", equalTo("Who speaks English?"));
        assertEquals("2099-01-01T00:00:00Z", listed(returned).getString("items[0].answerBy"));
        var again = step(MUNICIPALITY, interest.after(returned), "submit");
        assertNull(listed(again).getString("items[0].answerBy"));
        step(COORDINATOR, interest.after(again), "accept").then().statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        var other = Given.submittedInterest();
        COORDINATOR.asks().header("If-Match", other.etag()).contentType(ContentType.JSON)
                .body("{\"reason\": \"A partner is there already.\"}").post(other.path() + "/decline")
                .then().statusCode(200).body("state", equalTo("DECLINED"))
                .body("notes[0].text", equalTo("A partner is there already."));
    }

    @Test
    void cannotAskForMoreByAnInstantThatHasPassed() {
        var interest = Given.submittedInterest();

        var refused = COORDINATOR.asks().header("If-Match", interest.etag()).contentType(ContentType.JSON).body("""
                {"question": "Why?", "answerBy": "2020-01-01T00:00:00Z"}""").post(interest.path() + "/return");

        assertEquals(List.of("/answerBy"), refused.jsonPath().getList("errors.pointer"));
        assertEquals(List.of("in-past"), refused.jsonPath().getList("errors.code"));
    }

    @Test
    void listsTheAnswersToACall() {
        var interest = Given.submittedInterest();
        var call = COORDINATOR.asks().get(interest.path()).jsonPath().getString("call.slug");

        assertEquals(List.of(interest.key()), Body.texts(
                COORDINATOR.asks().get("/expressions-of-interest?state=SUBMITTED&call=" + call), "id"));
        assertEquals(List.of(), Body.texts(
                OTHER_COORDINATOR.asks().get("/expressions-of-interest?call=" + call), "id"));
    }

    private static Thing openCallOfSouth() {
        var project = Given.created(OTHER_COORDINATOR, "/projects", Given.project("Of south", Actor.SOUTH));
        var published = Given.stepped(OTHER_COORDINATOR, project, "publish");
        return Given.stepped(OTHER_COORDINATOR, Given.created(OTHER_COORDINATOR, published.path() + "/calls",
                Given.call("Call " + Given.unique()).replaceFirst("(?s),\\s*\"criteria.*", "}")), "publish");
    }

    private static Response put(Thing interest, String answers) {
        return MUNICIPALITY.asks().header("If-Match", interest.etag()).contentType(ContentType.JSON).body(answers)
                .put(interest.path());
    }

    private static JsonPath listed(Response interest) {
        return COORDINATOR.asks().get("/expressions-of-interest?call=" + interest.jsonPath().getString("call.slug")).jsonPath();
    }

    private static Response step(Actor by, Thing interest, String step) {
        return by.asks().header("If-Match", interest.etag()).post(interest.path() + "/" + step);
    }
}
