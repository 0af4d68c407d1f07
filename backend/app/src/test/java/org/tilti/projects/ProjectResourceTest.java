package org.tilti.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

@QuarkusTest
class ProjectResourceTest {
    private static final String NAME = """
            {"en": {"text": "Text", "state": "SOURCE"}, "lv": {"text": "Teksts", "state": "HUMAN"}}""";
    private static final String NORTH = """
            {"slug": "test-north", "name": {"en": {"text": "North", "state": "SOURCE"}}, "type": "ASSOCIATION",
             "country": "LV"}""";
    private static final String SOUTH = """
            {"slug": "test-south", "name": {"en": {"text": "South", "state": "SOURCE"}}, "type": "ASSOCIATION",
             "country": "UA"}""";
    private static final String THEME = """
            {"code": "test-theme", "name": {"en": {"text": "Test theme", "state": "SOURCE"},
                                            "lv": {"text": "Testa tēma", "state": "HUMAN"}}}""";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class TheCoordinatorOfTheLeadingOrganisation {

        @Test
        void draftsAProjectWithEverythingThatIsKnown() {
            var answer = post(Drafts.project());

            var slug = answer.jsonPath().getString("slug");
            answer.then().statusCode(201);
            assertEquals("/api/v1/projects/" + slug, answer.header("Location").replaceAll("^https?://[^/]+", ""));
            Body.assertIs("""
                    {"slug": "%1$s", "title": %2$s, "summary": %2$s, "goal": %2$s, "description": %2$s, "joining": %2$s,
                     "status": "PLANNED", "period": {"from": "2021-09-01", "to": "2022-02-28", "precision": "SEASON"},
                     "durationMonths": 18, "themes": [%5$s], "expertFields": [%5$s], "sdgs": [11, 17],
                     "countries": ["LV", "UA"], "workingLanguages": ["en"],
                     "participants": [{"organisation": %3$s, "role": "LEAD", "note": %2$s},
                                      {"organisation": %4$s, "role": "FUNDER"}],
                     "funding": [{"programme": %2$s, "instrument": %2$s, "managedBy": %4$s, "donors": [%4$s],
                                  "donorCountries": ["DE"], "amount": {"amount": "2000.00", "currency": "EUR"},
                                  "note": %2$s}],
                     "benefits": [%2$s], "principles": [%2$s], "tasks": [%2$s], "appeals": [%2$s],
                     "figures": [{"value": 21, "label": %2$s}],
                     "documents": [{"kind": "PUBLICATION", "title": %2$s, "url": "https://example.org/a.pdf",
                                    "languages": ["en"], "publishedOn": "2022-03-01", "by": "test-north",
                                    "award": %2$s}],
                     "contact": {"function": %2$s, "email": "office@example.org", "phone": "+371 60000000",
                                 "url": "https://example.org/contact"},
                     "published": false, "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(slug, NAME, NORTH, SOUTH, THEME), answer);
            assertEquals(answer.asString(), COORDINATOR.asks().get("/projects/" + slug).asString());
        }

        @Test
        void needsNoMoreThanATitleToBegin() {
            var word = Given.unique();

            var answer = post("""
                    {"title": {"lv": {"text": "Jauni tilti %s"}},
                     "participants": [{"organisation": "test-north", "role": "LEAD"}]}""".formatted(word));

            Body.assertIs("""
                    {"slug": "jauni-tilti-%1$s", "title": {"lv": {"text": "Jauni tilti %1$s", "state": "SOURCE"}},
                     "status": "PLANNED", "themes": [], "expertFields": [], "sdgs": [], "countries": [],
                     "workingLanguages": [], "participants": [{"organisation": %2$s, "role": "LEAD"}],
                     "funding": [], "benefits": [], "principles": [], "tasks": [], "appeals": [], "figures": [],
                     "documents": [], "published": false, "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(word, NORTH), answer);
        }

        @Test
        void getsAnotherSlugForTheSameTitle() {
            var draft = Given.project("Same title " + Given.unique(), Actor.NORTH);

            var first = post(draft).jsonPath().getString("slug");

            assertEquals(first + "-2", post(draft).jsonPath().getString("slug"));
        }

        @Test
        void publishesOnlyWhatReadersCanMakeSenseOf() {
            var draft = Given.created(COORDINATOR, "/projects", """
                    {"title": {"en": {"text": "Bare %s"}},
                     "participants": [{"organisation": "test-north", "role": "LEAD"}]}""".formatted(Given.unique()));

            var refused = step(draft, "publish");

            refused.then().statusCode(422);
            assertEquals(List.of("/summary", "/goal", "/period"), refused.jsonPath().getList("errors.pointer"));
            assertEquals(List.of("needed-to-publish"), refused.jsonPath().getList("errors.code").stream().distinct()
                    .toList());
        }

        @Test
        void isToldWhichStepsArePossible() {
            var refused = step(Given.draftProject(), "complete");

            refused.then().statusCode(409);
            assertEquals("Its state is PLANNED. Possible now: ACTIVE, CANCELLED.", refused.jsonPath().getString("detail"));
        }

        @Test
        void seesTranslationsOfAChangedSourceBecomeStale() {
            var body = Given.project("Old", Actor.NORTH).replace("{\"text\": \"Old\"}}",
                    "{\"text\": \"Old\"}, \"lv\": {\"text\": \"Vecs\"}, \"uk\": {\"text\": \"Старий\"}}");
            var project = Given.created(COORDINATOR, "/projects", body);

            var changed = put(project, body.replace("Old", "New").replace("Vecs", "Jauns"));

            assertEquals(List.of("SOURCE", "HUMAN", "STALE"), List.of(changed.jsonPath().getString("title.en.state"),
                    changed.jsonPath().getString("title.lv.state"), changed.jsonPath().getString("title.uk.state")));
        }

        @Test
        void neverChangesASlugNorGivesTheProjectAway() {
            var project = Given.draftProject();

            var renamed = put(project, Given.project("T", Actor.NORTH).replaceFirst("\\{", "{\"slug\": \"other\", "));
            var givenAway = put(project, Given.project("T", Actor.SOUTH));

            assertEquals(List.of("/slug", "never-changes"), place(renamed));
            assertEquals(List.of("/participants", "own-lead"), place(givenAway));
        }

        @ParameterizedTest
        @CsvSource({"test-theme, no-theme, /themes/0, unknown-theme",
            "test-north, no-such, /participants/0/organisation, unknown-organisation"})
        void namesOnlyWhatThereIs(String known, String unknown, String pointer, String code) {
            var draft = Drafts.project().replaceFirst("\"(" + known + ")\"", "\"" + unknown + "\"")
                    .replaceFirst("\"role\": \"LEAD\"", "\"role\": \"PARTNER\"");

            var refused = post(draft.replace("\"role\": \"FUNDER\"}", """
                    "role": "FUNDER"}, {"organisation": "test-north", "role": "LEAD"}"""));

            refused.then().statusCode(422);
            assertEquals(List.of(pointer, code), place(refused));
        }

        @Test
        void deletesADraftWithItsActivities() {
            var project = Given.draftProject();
            var activity = Given.draftActivityOf(project);

            COORDINATOR.asks().header("If-Match", project.etag()).delete(project.path()).then().statusCode(204);

            COORDINATOR.asks().get(project.path()).then().statusCode(404);
            COORDINATOR.asks().get(activity.path()).then().statusCode(404);
        }

        @Test
        void storesSqlAsTheTextThatItIs() {
            var sql = "'); drop table project; -- \\\\ %s {0} ${x} :mine ?1";

            var answer = post(Drafts.project().replace("\"Text\"", "\"" + sql + "\""));

            answer.then().statusCode(201);
            assertEquals(sql.replace("\\\\", "\\"), answer.jsonPath().getString("funding[0].note.en.text"));
        }
    }

    @Nested
    class AnybodyWhoLists {

        @Test
        void seesARowInTheLanguageAskedFor() {
            var project = Given.publishedProject();

            Body.assertIs("""
                    {"items": [{"slug": "%1$s", "title": {"text": "%2$s", "language": "en"},
                                "summary": {"text": "In short", "language": "en"}, "status": "PLANNED",
                                "period": {"from": "2021-09-01", "to": "2022-02-28", "precision": "SEASON"},
                                "themes": [{"code": "test-theme", "name": {"text": "Testa tēma", "language": "lv"}}],
                                "leads": [{"slug": "test-north", "name": {"text": "North", "language": "en"}}],
                                "countries": ["LV"], "published": true, "updatedAt": "@instant"}], "total": 1}"""
                    .formatted(project.key(), "Project " + project.key().replace("project-", "")),
                    ANONYMOUS.asks().header("Accept-Language", "lv")
                            .get("/projects?total=true&q=" + project.key().replace("project-", "")));
        }

        @ParameterizedTest
        @CsvSource({
            "status=ACTIVE, 1", "status=PLANNED, 0", "status=PLANNED&status=ACTIVE, 1",
            "theme=THEME, 1", "theme=other, 0", "sdg=17, 1", "sdg=1, 0", "sdg=1&sdg=11, 1",
            "country=UA, 1", "country=LT, 0", "participant=test-south, 1", "participant=nobody, 0",
            "participant=test-south&role=FUNDER, 1", "participant=test-south&role=LEAD, 0",
            "from=2022-02-28, 1", "from=2022-03-01, 0", "to=2021-09-01, 1", "to=2021-08-31, 0",
            "editable=false, 1", "editable=true, 0"})
        void findsWhatMeetsEveryFilter(String filter, int found) {
            assertEquals(found, ANONYMOUS.asks().get("/projects?total=true&q=" + filtered() + "&"
                    + filter.replace("THEME", Given.THEME)).jsonPath().getInt("total"));
        }

        private static String word;

        private static synchronized String filtered() {
            if (word == null) {
                word = "filter" + Given.unique();
                Given.stepped(Given.published(Given.created(COORDINATOR, "/projects", Drafts.project()
                        .replaceFirst("\"Text\"", "\"" + word + "\""))), "start");
            }
            return word;
        }
    }

    private static Response post(String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post("/projects");
    }

    private static Response put(Thing project, String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).header("If-Match", project.etag()).body(body)
                .put(project.path());
    }

    private static Response step(Thing project, String step) {
        return COORDINATOR.asks().header("If-Match", project.etag()).post(project.path() + "/" + step);
    }

    private static List<Object> place(Response refused) {
        return List.of(refused.jsonPath().getString("errors[0].pointer"), refused.jsonPath().getString("errors[0].code"));
    }
}
