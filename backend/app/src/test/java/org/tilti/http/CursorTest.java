package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Property
    void isReadAsItWasWritten(@ForAll String first, @ForAll String second) {
        var cursor = new Cursor("title", List.of(first, second));

        assertEquals(cursor, Cursor.decoded(cursor.encoded(), "title", 2));
    }

    @Test
    void meansNothingInAnotherOrder() {
        assertBroken(new Cursor("title", List.of("a", "b")).encoded(), "-updated", 2);
        assertBroken(new Cursor("title", List.of("a", "b")).encoded(), "title", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "1", "\"x\"", "{\"sort\":null,\"keys\":[\"a\",\"b\"]}",
        "{\"sort\":\"title\"}", "{\"sort\":\"title\",\"keys\":[null,null]}", "{\"sort\":\"title\",\"keys\":{}}",
        "{\"sort\":\"title\",\"keys\":[\"a\",\"b\"],\"more\":1}", "{\"sort\":\"title\",\"keys\":[[],{}]}"})
    void otherJsonIsRefused(String json) {
        assertBroken(Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)), "title", 2);
    }

    @Property
    void garbageIsRefused(@ForAll String text) {
        assertBroken(text, "title", 2);
    }

    @Property
    void encodedGarbageIsRefused(@ForAll byte[] bytes) {
        assertBroken(Base64.getUrlEncoder().encodeToString(bytes), "title", 2);
    }

    private static void assertBroken(String text, String sort, int keys) {
        var problem = assertThrows(ProblemException.class, () -> Cursor.decoded(text, sort, keys));

        assertEquals(400, problem.type.status);
        assertEquals("after", problem.errors().getFirst().parameter());
    }
}
