package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** A POST may be repeated with the same Idempotency-Key and then has its effect once. */
@QuarkusTest
class IdempotencyTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void theSameKeyAndContentGiveTheSameAnswer() {
        var key = Given.unique();
        var first = post(COORDINATOR, key, Given.project("Project " + key, Actor.NORTH));
        first.then().statusCode(201);

        var again = post(COORDINATOR, key, Given.project("Project " + key, Actor.NORTH).replace(" \"", "\""));

        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = Given.unique();
        post(COORDINATOR, key, Given.project("Project " + key, Actor.NORTH)).then().statusCode(201);

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:idempotency-key-reused", "status": 422, "instance": "/api/v1/projects",
                 "title": "This Idempotency-Key was used for something else",
                 "detail": "The same key was sent with another request before. Use a new key."}""",
                post(COORDINATOR, key, Given.project("Other " + key, Actor.NORTH)).then().statusCode(422)
                        .extract().response());
    }

    @Test
    void aKeyBelongsToItsCaller() {
        var key = Given.unique();
        var first = post(COORDINATOR, key, Given.project("Project " + key, Actor.NORTH));

        var other = post(OTHER_COORDINATOR, key, Given.project("Project " + key, Actor.SOUTH));

        assertEquals(201, other.statusCode());
        assertNotEquals(first.header("Location"), other.header("Location"));
    }

    @Test
    void aRefusalIsNotRememberedSoThatTheMistakeCanBeMended() {
        var key = Given.unique();
        post(COORDINATOR, key, Given.project("", Actor.NORTH)).then().statusCode(422);

        post(COORDINATOR, key, Given.project("Mended", Actor.NORTH)).then().statusCode(201);
    }

    @Test
    void aStepMayBeRepeatedToo() {
        var project = Given.draftProject();
        var key = Given.unique();
        var first = COORDINATOR.asks().header("Idempotency-Key", key).header("If-Match", project.etag())
                .post(project.path() + "/publish");

        var again = COORDINATOR.asks().header("Idempotency-Key", key).header("If-Match", project.etag())
                .post(project.path() + "/publish");

        assertEquals(200, first.statusCode());
        assertEquals(first.asString(), again.asString());
    }

    @Test
    void aKeyHasUpToTwoHundredVisibleCharacters() {
        for (var key : List.of("with space", "k".repeat(201))) {
            var answer = post(COORDINATOR, key, Given.project("Project", Actor.NORTH));

            answer.then().statusCode(400);
            assertEquals("Idempotency-Key", answer.jsonPath().getString("errors[0].parameter"));
        }
    }

    private static Response post(Actor actor, String key, String body) {
        return actor.asks().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/projects");
    }
}
