package org.tilti.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place in a list after which a page begins: the last row's sort keys.
 *
 * @param sort the order for which it was made; in another it means nothing
 */
record Cursor(String sort, List<String> keys) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String encoded() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Cursor decoded(String text, String sort, int keys) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = JSON.readValue(json, Cursor.class);
            if (sort.equals(cursor.sort) && cursor.keys.size() == keys && !cursor.keys.contains(null)) {
                return cursor;
            }
        } catch (IllegalArgumentException | JsonProcessingException | NullPointerException broken) {
            // falls through to the one answer that all broken cursors get
        }
        throw broken();
    }

    static ProblemException broken() {
        return ProblemException.parameters(List.of(PlaceError.of("after", "cursor")));
    }
}
