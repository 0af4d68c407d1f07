package org.tilti.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

@QuarkusTest
class ThemeResourceTest {

    @Nested
    class AnAdministrator {

        @Test
        void createsAThemeUnderItsCode() {
            var code = "theme-" + Given.unique();

            var created = put(code, """
                    {"name": {"en": {"text": "Waste"}, "lv": {"text": "Atkritumi"}}, "position": 8000}""");

            created.then().statusCode(201);
            Body.assertIs("""
                    {"code": "%s", "name": {"en": {"text": "Waste", "state": "SOURCE"},
                     "lv": {"text": "Atkritumi", "state": "HUMAN"}}, "position": 8000}""".formatted(code), created);
            assertEquals(created.asString(), ANONYMOUS.asks().get("/themes/" + code).asString());
        }

        @Test
        void changesTheVersionThatWasSeen() {
            var theme = Given.aTheme();

            var renamed = ADMINISTRATOR.asks().header("If-Match", theme.etag()).contentType(ContentType.JSON).body("""
                    {"name": {"en": {"text": "Renamed"}}, "position": 8001}""").put(theme.path());

            Body.assertIs("""
                    {"code": "%s", "name": {"en": {"text": "Renamed", "state": "SOURCE"}}, "position": 8001}"""
                    .formatted(theme.key()), renamed);
            put(theme.key(), "{\"name\": {\"en\": {\"text\": \"Unseen\"}}, \"position\": 1}").then().statusCode(428);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "{\"name\": {\"en\": {\"text\": \"x\"}}, \"position\": 0} | /position",
            "{\"name\": {}, \"position\": 1} | /name",
            "{\"position\": 1} | /name",
            "{\"name\": {\"en\": {\"text\": \"<i>x</i>\"}}, \"position\": 1} | /name/en/text",
            "{\"name\": {\"english\": {\"text\": \"x\"}}, \"position\": 1} | /name/english"})
        void isToldWhatCannotBe(String draft, String pointer) {
            var refused = put("theme-" + Given.unique(), draft);

            refused.then().statusCode(422);
            assertEquals(List.of(pointer), refused.jsonPath().getList("errors.pointer"));
        }
    }

    @Test
    void anybodySeesThemInTheOrderOfTheList() {
        put("theme-" + Given.unique(), "{\"name\": {\"en\": {\"text\": \"Late\"}}, \"position\": 9998}");
        put("theme-" + Given.unique(), "{\"name\": {\"en\": {\"text\": \"Later\"}}, \"position\": 9999}");

        var positions = ANONYMOUS.asks().get("/themes?limit=100").jsonPath().getList("items.position", Integer.class);

        assertEquals(positions.stream().sorted().toList(), positions);
    }

    private static Response put(String code, String draft) {
        return ADMINISTRATOR.asks().contentType(ContentType.JSON).body(draft).put("/themes/" + code);
    }
}
