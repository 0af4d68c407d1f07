package org.tilti.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                           | {}                             | []",
        "{'a': 1}                     | {'a': 1}                       | []",
        "{'a': 1}                     | {'a': 2}                       | [{'field': 'a', 'before': 1, 'after': 2}]",
        "{}                           | {'a': [1]}                     | [{'field': 'a', 'before': null, 'after': [1]}]",
        "{'b': {'x': 1}, 'a': 1}      | {'b': {'x': 2}}                | [{'field': 'a', 'before': 1, 'after': null}, {'field': 'b', 'before': {'x': 1}, 'after': {'x': 2}}]",
        "{'a': []}                    | {'a': null}                    | []",
        "{'updatedAt': 1}             | {'updatedAt': 2}               | []"})
    void namesTheFieldsThatDiffer(String before, String after, String changes) {
        assertEquals(json(changes), JSON.valueToTree(Change.between(json(before), json(after))));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
