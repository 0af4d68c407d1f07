package org.tilti.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

@QuarkusTest
class ProjectHistoryTest {

    @Test
    void saysWhoDidWhatActingForWhom() {
        var project = Given.draftProject();
        COORDINATOR.asks().contentType(ContentType.JSON).header("If-Match", project.etag())
                .body(Given.project("Changed", Actor.NORTH)).put(project.path()).then().statusCode(200);
        var title = "{\"text\": \"Changed\", \"language\": \"en\"}";

        var history = COORDINATOR.asks().get(project.path() + "/history");

        assertEquals(List.of("CHANGED", "CREATED"), history.jsonPath().getList("items.action"));
        assertEquals(List.of("Test coordinator"), history.jsonPath().getList("items.actor").stream().distinct().toList());
        Body.assertIs("""
                {"items": [{"id": "@id", "at": "@instant", "action": "CHANGED", "actor": "Test coordinator",
                            "actingFor": "test-north",
                            "subject": {"kind": "PROJECT", "key": "%s", "title": %s},
                            "changes": [{"field": "title",
                                         "before": {"en": {"text": "%s", "state": "SOURCE"}},
                                         "after": {"en": {"text": "Changed", "state": "SOURCE"}}}]}],
                 "next": "@cursor"}""".formatted(project.key(), title,
                        "Project " + project.key().replace("project-", "")),
                COORDINATOR.asks().get(project.path() + "/history?limit=1"));
    }

    @Test
    void tellsOfEveryStepAndOfActivities() {
        var project = Given.publishedProject();
        Given.draftActivityOf(project);
        var started = Given.stepped(project, "start");
        Given.stepped(Given.stepped(started, "complete"), "unpublish");

        assertEquals(List.of("UNPUBLISHED", "COMPLETED", "STARTED", "CREATED", "PUBLISHED", "CREATED"),
                COORDINATOR.asks().get(project.path() + "/history").jsonPath().getList("items.action"));
    }
}
