package org.tilti.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** What is not published exists only for those who may edit it: in no list, no search, no count, at no address. */
@QuarkusTest
class DraftsAreInvisibleTest {
    private static final String WORD = "hidden" + Given.unique();

    private static Thing draft;
    private static Thing published;
    private static Thing activityOfDraft;
    private static Thing draftActivity;
    private static String partner;

    @BeforeAll
    static void things() {
        Given.theCast();
        partner = Given.anOrganisation().key();
        draft = Given.created(Actor.COORDINATOR, "/projects", Given.project("A " + WORD, Actor.NORTH)
                .replace("\"role\": \"LEAD\"}", "\"role\": \"LEAD\"}, {\"organisation\": \"%s\", \"role\": \"PARTNER\"}"
                        .formatted(partner)));
        published = Given.publishedProject();
        activityOfDraft = Given.published(Given.created(Actor.COORDINATOR, draft.path() + "/activities",
                Given.activity("B " + WORD)));
        draftActivity = Given.created(Actor.COORDINATOR, published.path() + "/activities",
                Given.activity("C " + WORD));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"COORDINATOR", "SYSTEM_WITH_SCOPES"})
    void toEverybodyElse(Actor actor) {
        assertEquals(List.of(0, 0, 0, 0, 0, 0), lists().map(list -> total(actor, list)).toList());
        assertEquals(Map.of(404, 4L), Stream.of(draft, activityOfDraft, draftActivity,
                        new Thing(draft.path() + "/activities", "", ""))
                .collect(Collectors.groupingBy(
                        thing -> actor.asks().get(thing.path()).statusCode(), Collectors.counting())));
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "SYSTEM_WITH_SCOPES"})
    void butNotToThoseWhoMayEditThem(Actor actor) {
        assertEquals(List.of(1, 2, 1, 1, 3, 1), lists().map(list -> total(actor, list)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void orCountAsTakingPart(Actor actor) {
        assertEquals(List.of(), actor.asks().get("/organisations?participating=true&limit=200").jsonPath()
                .getList("items.findAll { it.slug == '%s' }".formatted(partner)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "OTHER_COORDINATOR"})
    void norWhatWasTakenBack(Actor actor) {
        var word = "withdrawn" + Given.unique();
        var project = Given.published(Given.created(Actor.COORDINATOR, "/projects",
                Given.project("D " + word, Actor.NORTH)));
        Given.published(Given.created(Actor.COORDINATOR, project.path() + "/activities", Given.activity("E " + word)));
        assertEquals(2, total(actor, "/search?q=" + word));

        var seen = Actor.COORDINATOR.asks().get(project.path()).header("ETag");
        Actor.COORDINATOR.asks().contentType(ContentType.JSON).header("If-Match", seen)
                .post(project.path() + "/unpublish").then().statusCode(200);

        assertEquals(0, total(actor, "/search?q=" + word));
        assertEquals(0, total(actor, "/activities?q=" + word));
    }

    private static Stream<String> lists() {
        return Stream.of("/projects?q=" + WORD, "/activities?q=" + WORD, "/activities?project=" + draft.key(),
                published.path() + "/activities?type=FORUM", "/search?q=" + WORD,
                "/projects?participant=" + partner);
    }

    private static int total(Actor actor, String list) {
        return actor.asks().get(list + "&total=true").then().statusCode(200).extract().jsonPath().getInt("total");
    }
}
