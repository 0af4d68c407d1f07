package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tilti.testing.Database;

/** Every place of every draft, spoilt one at a time: the answer names the place, and nothing is stored. */
@QuarkusTest
class BadContentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODE = JsonNodeFactory.instance;

    @BeforeAll
    static void things() {
        Write.prepare();
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldAtAnyLevel(Write write) throws SQLException {
        refused(write, 400, "unknown-field", (pointer, node) -> node.isObject() && !isLocalised(node),
                node -> ((ObjectNode) node.deepCopy()).put("surprise", 1), "/surprise");
    }

    @ParameterizedTest
    @EnumSource
    void somethingOfTheWrongType(Write write) throws SQLException {
        refused(write, 400, null, (pointer, node) -> node.isValueNode(),
                node -> NODE.objectNode().set("wrong", NODE.arrayNode()), "");
    }

    @ParameterizedTest
    @EnumSource
    void nothingInAList(Write write) throws SQLException {
        refused(write, 422, "required", (pointer, node) -> pointer.matches(".*/\\d+"), node -> NODE.nullNode(), "");
    }

    @ParameterizedTest
    @EnumSource
    void htmlInAnyText(Write write) throws SQLException {
        refused(write, 422, "plain-text", BadContentTest::isText,
                node -> NODE.textNode("<img src=x onerror=alert(1)>"), "");
    }

    @ParameterizedTest
    @EnumSource
    void controlCharactersInAnyText(Write write) throws SQLException {
        for (var bad : List.of("nul \u0000", "bell \u0007", "escape \u001b[2J")) {
            refused(write, 422, "plain-text", BadContentTest::isText,
                    node -> NODE.textNode(bad), "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void moreTextThanAnybodyReads(Write write) throws SQLException {
        refused(write, 422, "size", BadContentTest::isText,
                node -> NODE.textNode("a".repeat(10_001)), "");
    }

    @ParameterizedTest
    @EnumSource
    void garbageInAnyCodeOrAddress(Write write) throws SQLException {
        refused(write, 0, null, (pointer, node) -> node.isTextual() && !isText(pointer, node),
                node -> NODE.textNode("javascript:alert(1)//'; drop table project; -- <b> \u0000"), "");
    }

    @ParameterizedTest
    @EnumSource
    void numbersOutOfAllProportion(Write write) throws SQLException {
        refused(write, 0, null, (pointer, node) -> node.isNumber(), node -> NODE.numberNode(-99_999_999_999L), "");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoDraftAtAll(Write write) throws SQLException {
        var before = stored();
        for (var body : List.of("", "null", "[]", "1", "\"text\"", "{", "{\"title\": }", "{} {}", "\u0000", "[".repeat(5000))) {
            var answer = write.send(body);
            assertEquals(4, answer.statusCode() / 100, body);
            assertFalse(answer.jsonPath().getList("errors").isEmpty(), body);
        }
        assertEquals(before, stored());
    }

    private static void refused(Write write, int status, @Nullable String code, BiPredicate<String, JsonNode> kind,
            Function<JsonNode, JsonNode> spoil, String below) throws SQLException {
        var before = stored();
        var unexpected = new ArrayList<String>();
        var mutations = Mutation.each(tree(write.draft()), kind, spoil);
        for (var mutation : mutations) {
            var answer = write.send(mutation.body());
            var places = distinct(answer, "errors.pointer");
            var codes = distinct(answer, "errors.code");
            if ((status == 0 ? answer.statusCode() != 400 && answer.statusCode() != 422 : answer.statusCode() != status)
                    || !List.of(mutation.pointer() + below).equals(places)
                    || code != null && !List.of(code).equals(codes)) {
                unexpected.add(mutation + ": " + answer.statusCode() + " " + places + " " + codes);
            }
        }
        assertEquals(List.of(), unexpected);
        assertEquals(before, stored());
    }

    private static List<String> distinct(Response answer, String path) {
        return answer.statusCode() < 400 ? List.of()
                : answer.jsonPath().getList(path, String.class).stream().distinct().toList();
    }

    private static long stored() throws SQLException {
        return Database.count("select (select count(*) from audit_entry) + (select number from revision)");
    }

    /** Whether people write there what they like. */
    private static boolean isText(String pointer, JsonNode node) {
        return node.isTextual() && pointer.matches(".*/(text|function|question|reason|justification|note)");
    }

    private static boolean isLocalised(JsonNode node) {
        return node.path("en").isObject();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
