package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Strong tags: nothing is sent twice, and nobody writes over what they have not seen. */
@QuarkusTest
class ConditionalRequestTest {
    private static Thing project;

    @BeforeAll
    static void things() {
        project = Given.publishedProject();
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(strings = {"/organisations", "/organisations/test-north", "/projects", "/activities", "/themes",
            "/themes/test-theme", "/search?q=test"})
        void whatIsUnchangedIsNotSentAgain(String address) {
            var first = ANONYMOUS.asks().get(address);

            var again = ANONYMOUS.asks().header("If-None-Match", first.header("ETag")).get(address);

            assertEquals(304, again.statusCode());
            assertEquals("", again.asString());
            assertEquals(first.header("ETag"), again.header("ETag"));
        }

        @Test
        void aChangeOfTheThingChangesItsTag() {
            var thing = Given.draftProject();

            var before = COORDINATOR.asks().get(thing.path()).header("ETag");

            Given.published(thing);

            COORDINATOR.asks().header("If-None-Match", before).get(thing.path()).then().statusCode(200);
            var after = COORDINATOR.asks().get(thing.path()).header("ETag");
            COORDINATOR.asks().header("If-None-Match", after).get(thing.path()).then().statusCode(304);
        }

        @Test
        void aListDiffersByReaderAndLanguage() {
            var english = ANONYMOUS.asks().get("/projects").header("ETag");

            assertNotEquals(english, COORDINATOR.asks().get("/projects").header("ETag"));
            assertNotEquals(english, ANONYMOUS.asks().header("Accept-Language", "lv").get("/projects").header("ETag"));
            assertEquals("Accept, Accept-Language, Authorization", ANONYMOUS.asks().get("/projects").header("Vary"));
        }
    }

    @Nested
    class Writing {

        @Test
        void needsTheVersionThatWasSeen() {
            Body.assertIs("""
                    {"type": "urn:problem-type:tilti:precondition-required", "status": 428,
                     "title": "Say which version you have seen", "instance": "/api/v1/projects/%s/publish",
                     "detail": "A change needs the header If-Match with the ETag of the version that was seen."}"""
                    .formatted(project.key()),
                    COORDINATOR.asks().post(project.path() + "/publish").then().statusCode(428).extract().response());
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"99.1\"", "*", "W/\"0.1\"", "garbage", "\"\""})
        void refusesAnyOtherVersion(String tag) {
            COORDINATOR.asks().header("If-Match", tag).contentType(ContentType.JSON)
                    .body(Given.project("New title", Actor.NORTH)).put(project.path()).then().statusCode(412);
        }

        @Test
        void theSecondOfTwoEditorsIsToldAndLosesNothing() {
            var seenByBoth = Given.draftProject();
            put(seenByBoth, "First").then().statusCode(200);

            Body.assertIs("""
                    {"type": "urn:problem-type:tilti:stale", "title": "Somebody has changed it meanwhile", "status": 412,
                     "detail": "You have seen an older version. Read it again and repeat your change; nothing was saved.",
                     "instance": "/api/v1/projects/%s"}""".formatted(seenByBoth.key()),
                    put(seenByBoth, "Second").then().statusCode(412).extract().response());
            assertEquals("First", COORDINATOR.asks().get(seenByBoth.path()).jsonPath().getString("title.en.text"));
        }

        @Test
        void aChangeElsewhereDoesNotGetInTheWay() {
            var draft = Given.draftProject();
            Given.draftProject();

            put(draft, "Changed").then().statusCode(200);
        }

        private static Response put(Thing thing, String title) {
            return COORDINATOR.asks().header("If-Match", thing.etag()).contentType(ContentType.JSON)
                    .body(Given.project(title, Actor.NORTH)).put(thing.path());
        }
    }
}
