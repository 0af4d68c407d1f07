package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Database;
import org.tilti.testing.Given;

/** What arrives at the same moment. */
@QuarkusTest
class RacesTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    /** The others are told that it is being worked on, given the same answer, or asked to come again. */
    @Test
    void twoHundredPostsWithOneKeyMakeOneProject() {
        var word = "race" + Given.unique();
        var draft = Given.project("Project " + word, Actor.NORTH);
        COORDINATOR.asks().get("/me").then().statusCode(200);

        var answers = AtOnce.send(200, i -> COORDINATOR.asks().header("Idempotency-Key", word)
                .contentType(ContentType.JSON).body(draft).post("/projects"));

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(200, made.size() + AtOnce.count(answers, 409) + AtOnce.count(answers, 503));
        assertEquals(1, made.stream().map(answer -> answer.header("Location") + answer.header("ETag")
                + answer.asString()).distinct().count());
        assertEquals(1, COORDINATOR.asks().get("/projects?total=true&q=" + word).jsonPath().getInt("total"));
    }

    @Test
    void ofManyEditorsWhoSawTheSameVersionOneChangesIt() {
        var project = Given.draftProject();

        var answers = AtOnce.send(8, i -> COORDINATOR.asks().header("If-Match", project.etag())
                .contentType(ContentType.JSON).body(Given.project("By editor " + i, Actor.NORTH)).put(project.path()));

        assertEquals(1, AtOnce.count(answers, 200));
        assertEquals(7, AtOnce.count(answers, 412));
        var winner = answers.stream().filter(answer -> answer.statusCode() == 200).findFirst().orElseThrow();
        assertEquals(winner.asString(), COORDINATOR.asks().get(project.path()).asString());
        assertEquals(2, COORDINATOR.asks().get(project.path() + "/history").jsonPath().getList("items").size());
    }

    @Test
    void anActivityPublishedWhileItsProjectIsTakenBackIsFoundByNobodyElse() throws SQLException {
        for (int round = 0; round < 10; round++) {
            var project = Given.publishedProject();
            var activity = Given.draftActivityOf(project);

            AtOnce.send(2, i -> i == 0
                    ? COORDINATOR.asks().header("If-Match", project.etag()).post(project.path() + "/unpublish")
                    : COORDINATOR.asks().header("If-Match", activity.etag()).post(activity.path() + "/publish"));
        }

        assertEquals(0, Database.count("""
                select count(*) from search_document d join activity a on a.id = d.subject_id
                  join project p on p.id = a.project_id
                 where (d.editors is null) <> (a.published_at is not null and p.published_at is not null)"""));
    }

    @Test
    void oneNationalCodeIsGivenToOneOrganisation() {
        var code = Given.unique();

        var answers = AtOnce.send(20, i -> ADMINISTRATOR.asks().contentType(ContentType.JSON).body("""
                {"type": "MUNICIPALITY", "name": {"en": {"text": "Twin %d %s"}}, "country": "LV", "nationalCode": "%s"}"""
                .formatted(i, code, code)).post("/organisations"));

        assertEquals(1, AtOnce.count(answers, 201));
        assertTrue(answers.stream().allMatch(RacesTest::madeOrRefused));
        assertEquals(1, ADMINISTRATOR.asks().get("/organisations?nationalCode=" + code).jsonPath()
                .getList("items").size());
    }

    @Test
    void oneSlugIsGivenToOneProject() {
        var slug = "slug-" + Given.unique();

        var answers = AtOnce.send(20, i -> COORDINATOR.asks().contentType(ContentType.JSON)
                .body(Given.project("Project " + i, Actor.NORTH).replaceFirst("\\{", "{\"slug\": \"" + slug + "\", "))
                .post("/projects"));

        assertEquals(1, AtOnce.count(answers, 201));
        assertTrue(answers.stream().allMatch(RacesTest::madeOrRefused));
    }

    /** Seen in time, or at the last moment by the database. */
    private static boolean madeOrRefused(Response answer) {
        return Set.of(201, 422, 409).contains(answer.statusCode());
    }
}
