package org.tilti.http;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.DatabaseLine;
import org.tilti.testing.Given;

/** Without PostgreSQL the API says so at once, keeps nothing half done, and recovers by itself. */
@QuarkusTest
@WithTestResource(value = DatabaseLine.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class DatabaseAwayTest {
    Runnable cutDatabaseLine;
    Runnable mendDatabaseLine;

    @Test
    void isToldAtOnceAndIsOverWhenTheDatabaseIsBack() {
        Given.theCast();
        var key = Given.unique();
        ANONYMOUS.asks().get("/themes").then().statusCode(200);

        cutDatabaseLine.run();

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:unavailable", "title": "Not available at the moment", "status": 503,
                 "detail": "Nothing was saved. Try again shortly.",
                 "instance": "/api/v1/themes"}""",
                ANONYMOUS.asks().get("/themes").then().header("Retry-After", "5").extract().response());
        assertEquals(503, post(key));

        mendDatabaseLine.run();

        ANONYMOUS.asks().get("/themes").then().statusCode(200);
        assertEquals(201, post(key));
        COORDINATOR.asks().get("/projects?total=true&q=" + key).then().body("total", equalTo(1));
    }

    private static int post(String key) {
        return COORDINATOR.asks().contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(Given.project("Project " + key, Actor.NORTH)).post("/projects").statusCode();
    }
}
