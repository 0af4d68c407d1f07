package org.tilti.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;

/** What a coordinator may not leave out, and may not say twice. */
@QuarkusTest
class ProjectContentTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void whatReadersSeeCannotBeEmptied() {
        var project = Given.publishedProject();

        var refused = COORDINATOR.asks().header("If-Match", project.etag()).contentType(ContentType.JSON).body("""
                {"title": {"en": {"text": "Bare"}},
                 "participants": [{"organisation": "test-north", "role": "LEAD"}]}""").put(project.path());

        assertRefused(refused, List.of("/summary", "/goal", "/period"), "needed-to-publish");
    }

    @Test
    void aLanguageThatIsNamedHasAText() {
        var refused = post(Given.project("Old", Actor.NORTH).replace("{\"text\": \"Old\"}}",
                "{\"text\": \"Old\"}, \"lv\": null}"));

        assertRefused(refused, List.of("/title/lv"), "required");
    }

    @Test
    void nobodyIsNamedTwiceInTheSameRole() {
        var lead = "{\"organisation\": \"%s\", \"role\": \"LEAD\"}".formatted(Actor.NORTH);

        var refused = post(Given.project("Twice", Actor.NORTH).replace(lead, lead + ", " + lead));

        assertRefused(refused, List.of("/participants/1"), "repeated");
    }

    private static Response post(String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post("/projects");
    }

    private static void assertRefused(Response refused, List<String> pointers, String code) {
        refused.then().statusCode(422);
        assertEquals(pointers, refused.jsonPath().getList("errors.pointer"));
        assertEquals(List.of(code), refused.jsonPath().getList("errors.code").stream().distinct().toList());
    }
}
