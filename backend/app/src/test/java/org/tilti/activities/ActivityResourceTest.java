package org.tilti.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

@QuarkusTest
class ActivityResourceTest {
    private static final String NAME = """
            {"en": {"text": "Text", "state": "SOURCE"}, "lv": {"text": "Teksts", "state": "HUMAN"}}""";

    private static Thing project;

    @BeforeAll
    static void things() {
        project = Given.publishedProject();
    }

    @Nested
    class TheCoordinatorOfTheLeadingOrganisation {

        @Test
        void draftsAnActivityWithEverythingThatIsKnown() {
            var draft = Drafts.activity();

            var answer = COORDINATOR.asks().contentType(ContentType.JSON).body(draft).post(project.path() + "/activities");

            answer.then().statusCode(201);
            Body.assertIs("""
                    {"id": "@id", "project": {"slug": "%2$s", "title": {"en": {"text": "%3$s", "state": "SOURCE"}}},
                     "reference": "%4$s", "type": "FORUM", "title": %1$s, "description": %1$s,
                     "period": {"from": "2021-10-05", "to": "2021-10-06", "precision": "DAY"},
                     "online": true, "onlineUrl": "https://example.org/live",
                     "place": {"name": %1$s, "country": "LV", "location": {"latitude": 56.95, "longitude": 24.1}},
                     "participants": [{"organisation": {"slug": "test-north", "type": "ASSOCIATION", "country": "LV",
                                                        "name": {"en": {"text": "North", "state": "SOURCE"}}},
                                       "role": "HOST", "function": %1$s, "topic": %1$s}],
                     "agenda": [{"on": "2021-10-05", "text": %1$s}], "attendance": {"count": 55, "note": %1$s},
                     "outputs": [{"kind": "PUBLICATION", "title": %1$s, "url": "https://example.org/a.pdf",
                                  "languages": ["en"], "publishedOn": "2022-03-01", "by": "test-north", "award": %1$s}],
                     "themes": [{"code": "test-theme", "name": {"en": {"text": "Test theme", "state": "SOURCE"},
                                                                "lv": {"text": "Testa tēma", "state": "HUMAN"}}}],
                     "languages": ["en"], "published": false, "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(NAME, project.key(), "Project " + project.key().replace("project-", ""),
                            answer.jsonPath().getString("reference")), answer);
            assertEquals(answer.asString(),
                    COORDINATOR.asks().get("/activities/" + answer.jsonPath().getString("id")).asString());
        }

        @Test
        void usesAReferenceOnceInAProject() {
            var draft = Drafts.activity();
            Given.created(COORDINATOR, project.path() + "/activities", draft);

            var refused = COORDINATOR.asks().contentType(ContentType.JSON).body(draft)
                    .post(project.path() + "/activities");

            refused.then().statusCode(422);
            assertEquals(List.of("/reference"), refused.jsonPath().getList("errors.pointer"));
            Given.created(COORDINATOR, Given.draftProject().path() + "/activities", draft);
        }

        @Test
        void deletesADraftButNothingPublished() {
            var activity = Given.published(Given.draftActivityOf(project));
            COORDINATOR.asks().header("If-Match", activity.etag()).delete(activity.path()).then().statusCode(409);

            var withdrawn = Given.stepped(activity, "unpublish");
            COORDINATOR.asks().header("If-Match", withdrawn.etag()).delete(activity.path()).then().statusCode(204);

            COORDINATOR.asks().get(activity.path()).then().statusCode(404);
        }
    }

    @Nested
    class AnybodyWhoLists {

        @Test
        void seesARow() {
            var ofThis = Given.publishedProject();
            var activity = Given.published(Given.created(COORDINATOR, ofThis.path() + "/activities", Drafts.activity()));

            var row = """
                    {"items": [{"id": "%1$s", "type": "FORUM", "title": {"text": "Teksts", "language": "lv"},
                                "period": {"from": "2021-10-05", "to": "2021-10-06", "precision": "DAY"},
                                "online": true, "place": {"text": "Teksts", "language": "lv"}, "country": "LV",
                                "project": {"slug": "%2$s", "title": {"text": "%3$s", "language": "en"}},
                                "organisations": [{"slug": "test-north", "name": {"text": "North", "language": "en"}}],
                                "published": true}]}"""
                    .formatted(activity.key(), ofThis.key(), "Project " + ofThis.key().replace("project-", ""));

            Body.assertIs(row, ANONYMOUS.asks().header("Accept-Language", "lv").get(ofThis.path() + "/activities"));
            Body.assertIs(row, ANONYMOUS.asks().header("Accept-Language", "lv").get("/activities?project=" + ofThis.key()));
        }

        @ParameterizedTest
        @CsvSource({"type=FORUM, 1", "type=WEBINAR, 0", "theme=test-theme, 1", "theme=none, 0", "country=LV, 1",
            "country=UA, 0", "participant=test-north, 1", "participant=test-north&role=HOST, 1",
            "participant=test-north&role=SPEAKER, 0", "participant=test-south, 0", "online=true, 1", "online=false, 0",
            "from=2021-10-06, 1", "from=2021-10-07, 0", "to=2021-10-05, 1", "to=2021-10-04, 0", "editable=false, 1"})
        void findsWhatMeetsEveryFilter(String filter, int found) {
            assertEquals(found, ANONYMOUS.asks().get("/activities?total=true&project=" + filtered() + "&" + filter)
                    .jsonPath().getInt("total"));
        }

        private static String slug;

        private static synchronized String filtered() {
            if (slug == null) {
                var ofThis = Given.publishedProject();
                Given.published(Given.created(COORDINATOR, ofThis.path() + "/activities", Drafts.activity()));
                slug = ofThis.key();
            }
            return slug;
        }
    }
}
