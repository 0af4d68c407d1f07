package org.tilti.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ANONYMOUS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** Found in Latvian, English and Ukrainian, in any inflected form, without diacritics, with a typing error. */
@QuarkusTest
class SearchResourceTest {

    @BeforeAll
    static void things() {
        Given.theCast();
        Given.imported("""
                {"projects": [
                  {"slug": "search-title", "published": true, "summary": {"lv": "Īsi"}, "goal": {"lv": "Mērķis"},
                   "title": {"lv": "Kvarcīta tilti pašvaldībām", "uk": "Кварцитові мости для громад",
                             "en": "Quartzite bridges for municipalities"},
                   "period": {"from": "2021-01-01", "precision": "YEAR"},
                   "participants": [{"organisation": "test-north", "role": "LEAD"}],
                   "activities": [{"reference": "a", "type": "FORUM", "published": true,
                                   "title": {"en": "Opening in Lielvircava"}},
                                  {"reference": "b", "type": "FORUM", "published": false,
                                   "title": {"en": "Zanzibarian draft"}}]},
                  {"slug": "search-text", "published": true, "title": {"en": "Another one"},
                   "summary": {"en": "Nothing special"}, "goal": {"en": "Works with quartzite bridges too"},
                   "period": {"from": "2021-01-01", "precision": "YEAR"},
                   "participants": [{"organisation": "test-north", "role": "LEAD"}]}]}""");
    }

    @ParameterizedTest
    @CsvSource({"kvarcits, lv", "kvarcīta tiltiem, lv", "KVARCITA PASVALDIBA, lv", "кварцитові мости громадам, uk",
        "quartzite municipality, en", "quartzite bridge, en", "quartzit, en", "quarzite bridges, en"})
    void byAnyFormOfItsWords(String words, String language) {
        var found = ANONYMOUS.asks().header("Accept-Language", language).queryParam("q", words).get("/search");

        assertTrue(Body.texts(found, "key").contains("search-title"), found.asString());
    }

    @Test
    void thoseMetInTheirTitleComeFirst() {
        assertEquals(List.of("search-title", "search-text"),
                Body.texts(ANONYMOUS.asks().get("/search?q=quartzite&kind=PROJECT"), "key"));
    }

    @Test
    void withTheWordsMarkedThatWereMet() {
        Body.assertIs("""
                {"items": [{"kind": "ACTIVITY", "key": "@id", "language": "en",
                            "title": [{"text": "Opening in ", "hit": false}, {"text": "Lielvircava", "hit": true}],
                            "snippet": [],
                            "context": {"text": "Quartzite bridges for municipalities", "language": "en"}}]}""",
                ANONYMOUS.asks().get("/search?q=lielvircava"));
    }

    @Test
    void underTheNewNameOfWhomAndWhatTheyName() {
        var slug = "renamed-" + Given.unique();
        var before = Given.unique();
        var after = Given.unique();
        var theme = "\"themes\": [{\"code\": \"%s\", \"name\": {\"en\": \"%s\"}, \"position\": 77}]";
        var body = "\"organisations\": [{\"slug\": \"%s\", \"type\": \"NGO\", \"name\": {\"en\": \"%s\"}, \"country\": \"LV\"}]";
        Given.imported("{" + theme.formatted(slug, before) + ", " + body.formatted(slug, before) + """
                , "projects": [{"slug": "%1$s", "title": {"en": "Renaming"}, "themes": ["%1$s"], "published": true,
                   "summary": {"en": "s"}, "goal": {"en": "g"}, "period": {"from": "2021-01-01", "precision": "YEAR"},
                   "participants": [{"organisation": "%1$s", "role": "LEAD"}],
                   "activities": [{"reference": "a", "type": "FORUM", "published": true, "title": {"en": "Forum"},
                                   "participants": [{"organisation": "%1$s", "role": "HOST"}]}]}]}""".formatted(slug));
        assertEquals(List.of(3, 0), List.of(found(before), found(after)));

        Given.imported("{" + body.formatted(slug, after) + "}");
        assertEquals(List.of(1, 3), List.of(found(before), found(after)));

        Given.imported("{" + theme.formatted(slug, after) + "}");
        assertEquals(List.of(0, 3), List.of(found(before), found(after)));
    }

    private static int found(String word) {
        return ANONYMOUS.asks().get("/search?total=true&q=" + word).jsonPath().getInt("total");
    }

    @Test
    void neverADraft() {
        assertEquals(List.of(), Body.texts(ANONYMOUS.asks().get("/search?q=zanzibarian"), "key"));
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, 0", "ACTIVITY, 0", "PROJECT, 2"})
    void byKind(String kind, int found) {
        assertEquals(found, ANONYMOUS.asks().get("/search?total=true&q=quartzite&kind=" + kind).jsonPath()
                .getInt("total"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'!!!'", "'& | !'", "''' or 1=1 --'", "':*'", "'\\'", "'%'", "'<b>'", "'((('"})
    void withoutWordsNothingIsFoundAndNothingBreaks(String words) {
        ANONYMOUS.asks().queryParam("q", words).get("/search").then().statusCode(200);
        ANONYMOUS.asks().queryParam("q", words).get("/projects").then().statusCode(200);
    }

    @Test
    void aQueryOfMoreThanTwoHundredCharactersIsRefused() {
        ANONYMOUS.asks().queryParam("q", "a".repeat(201)).get("/search").then().statusCode(400);
    }
}
