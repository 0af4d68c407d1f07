package org.tilti.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares whole bodies. In what is expected, the names below stand for what nobody can know before. */
public final class Body {
    private static final Map<String, Pattern> UNKNOWABLE = Map.of(
            "@id", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "@instant", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"),
            "@cursor", Pattern.compile("[A-Za-z0-9_-]{20,}"));
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT).build();

    private Body() {}

    /** Every field and no other, in whatever order. */
    public static void assertIs(String expected, Response response) {
        var wanted = tree(expected);
        assertEquals(sorted(wanted), sorted(disguised(tree(response.asString()), wanted)));
    }

    /** Of the items of a list, one text each, in their order. */
    public static java.util.List<String> texts(Response list, String path) {
        return list.jsonPath().getList("items." + path, String.class);
    }

    private static JsonNode disguised(JsonNode actual, JsonNode expected) {
        if (actual instanceof ObjectNode object && expected.isObject()) {
            object.properties().forEach(field -> field.setValue(
                    disguised(field.getValue(), expected.path(field.getKey()))));
        } else if (actual instanceof ArrayNode array && expected.isArray()) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, disguised(array.get(i), expected.path(i)));
            }
        } else if (actual.isTextual() && UNKNOWABLE.containsKey(expected.asText())
                && UNKNOWABLE.get(expected.asText()).matcher(actual.asText()).matches()) {
            return expected;
        }
        return actual;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + json, notJson);
        }
    }

    private static String sorted(JsonNode tree) {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(tree, Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
