package org.tilti.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Files that projects, activities and partnerships show. */
@QuarkusTest
class ShownDocumentTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class OfAProject {

        @Test
        void isReadByEverybodyFromThePublicationOn() {
            var file = Files.sent(COORDINATOR);
            var draft = Given.created(COORDINATOR, "/projects", projectWith(file));

            assertReaders(file, 404);
            Given.published(draft);

            assertReaders(file, 200);
            assertEquals(List.of(file.key()),
                    ANONYMOUS.asks().get(draft.path()).jsonPath().getList("documents.file"));
        }

        @Test
        void isReadByItsOwnerOnlyOnceItIsTakenOut() {
            var file = Files.sent(COORDINATOR);
            var project = Given.published(Given.created(COORDINATOR, "/projects", projectWith(file)));

            write(COORDINATOR, project, Given.project("Without", Actor.NORTH)).then().statusCode(200);

            assertReaders(file, 404);
            assertEquals(false, MUNICIPALITY.asks().get(file.path()).jsonPath().getBoolean("held"));
        }

        @Test
        void isFreeOnceTheDraftIsDeleted() {
            var file = Files.sent(COORDINATOR);
            var draft = Given.created(COORDINATOR, "/projects", projectWith(file));

            COORDINATOR.asks().header("If-Match", draft.etag()).delete(draft.path()).then().statusCode(204);

            assertEquals(false, MUNICIPALITY.asks().get(file.path()).jsonPath().getBoolean("held"));
        }

        @Test
        void cannotBeOfAnotherOrganisationOrThingNorUnknown() {
            var foreign = UUID.randomUUID();
            OTHER_MUNICIPALITY.asks().queryParams("organisation", Actor.SOUTH, "name", "letter.pdf")
                    .contentType("application/octet-stream").body(Files.PDF).put("/documents/" + foreign)
                    .then().statusCode(201);
            var shownElsewhere = Files.sent(COORDINATOR);
            Given.created(COORDINATOR, "/projects", projectWith(shownElsewhere));
            var own = Files.sent(COORDINATOR);

            var refused = COORDINATOR.asks().contentType(ContentType.JSON).body(with("documents",
                    Given.project("Refused " + Given.unique(), Actor.NORTH), own.key(), foreign.toString(),
                    shownElsewhere.key(), UUID.randomUUID().toString())).post("/projects");

            assertEquals(422, refused.statusCode());
            assertEquals(List.of("/documents/1/file unknown-file", "/documents/2/file unknown-file",
                    "/documents/3/file unknown-file"), places(refused));
            assertEquals(false, COORDINATOR.asks().get(own.path()).jsonPath().getBoolean("held"));
        }

        private String projectWith(Thing file) {
            return with("documents", Given.project("Project " + Given.unique(), Actor.NORTH), file.key());
        }
    }

    @Nested
    class OfAnActivity {

        @Test
        void isReadByEverybodyFromThePublicationOnAndFreeOnceItIsDeleted() {
            var file = Files.sent(COORDINATOR);
            var project = Given.publishedProject();
            var draft = Given.created(COORDINATOR, project.path() + "/activities",
                    with("outputs", Given.activity("Activity " + Given.unique()), file.key()));
            assertReaders(file, 404);

            var published = Given.published(draft);
            assertReaders(file, 200);
            var hidden = Given.stepped(published, "unpublish");
            COORDINATOR.asks().header("If-Match", hidden.etag()).delete(hidden.path()).then().statusCode(204);

            assertEquals(false, COORDINATOR.asks().get(file.path()).jsonPath().getBoolean("held"));
        }

        @Test
        void cannotBeUnknown() {
            var activity = Given.draftActivityOf(Given.publishedProject());

            var refused = write(COORDINATOR, activity,
                    with("outputs", Given.activity("Refused"), UUID.randomUUID().toString()));

            assertEquals(List.of("/outputs/0/file unknown-file"), places(refused));
        }
    }

    @Nested
    class OfAPartnership {

        @Test
        void isReadByEverybody() {
            var file = Files.sent(MUNICIPALITY);

            Given.created(MUNICIPALITY, "/partnerships",
                    with("documents", Given.partnership(Given.anOrganisation().key()), file.key()));

            assertReaders(file, 200);
        }

        @Test
        void cannotBeUnknown() {
            var partner = Given.anOrganisation().key();
            var partnership = Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner));

            var refused = write(MUNICIPALITY, partnership,
                    with("documents", Given.partnership(partner), UUID.randomUUID().toString()));

            assertEquals(List.of("/documents/0/file unknown-file"), places(refused));
        }

        @Test
        void isReadByThePartiesAloneWhileItIsProposed() {
            var file = Files.sent(MUNICIPALITY);
            var proposal = Given.aProposal();
            var partner = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("parties[1].organisation.slug");

            write(MUNICIPALITY, proposal, with("documents", Given.partnership(partner), file.key()))
                    .then().statusCode(200);

            ANONYMOUS.asks().get(file.path() + "/content").then().statusCode(404);
            MUNICIPALITY.asks().get(file.path() + "/content").then().statusCode(200);
        }
    }

    private static void assertReaders(Thing file, int status) {
        for (var reader : List.of(ANONYMOUS, OTHER_MUNICIPALITY)) {
            reader.asks().get(file.path()).then().statusCode(status);
            reader.asks().get(file.path() + "/content").then().statusCode(status);
        }
    }

    private static Response write(Actor by, Thing thing, String body) {
        return by.asks().header("If-Match", thing.etag()).contentType(ContentType.JSON).body(body).put(thing.path());
    }

    /** The draft with documents of these files. */
    private static String with(String list, String draft, String... files) {
        var documents = Arrays.stream(files).map(file ->
                "{\"kind\": \"DOCUMENT\", \"title\": {\"en\": {\"text\": \"Letter\"}}, \"file\": \"%s\"}"
                        .formatted(file)).toList();
        return draft.strip().replaceFirst("\\{", "{\"%s\": [%s], ".formatted(list, String.join(", ", documents)));
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().<Map<String, String>>getList("errors").stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }
}
