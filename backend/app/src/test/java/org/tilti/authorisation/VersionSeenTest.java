package org.tilti.authorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.OpenApiDocument;

/** Every change that the contract says wants the version that was seen, tried without it and with another one. */
@QuarkusTest
class VersionSeenTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotChangedByWhoeverHasNotSeenIt(Matrix.Row row) {
        var attempt = new Attempt(OpenApiDocument.served().operation(row.operation()));
        var thing = attempt.make(row.thing());
        var allowed = allowed(row);

        assertEquals(428, attempt.by(allowed, new Thing(thing.path(), thing.key(), "")).statusCode());
        assertEquals(412, attempt.by(allowed, new Thing(thing.path(), thing.key(), "\"99.0\"")).statusCode());
    }

    /** One for each operation. */
    static Collection<Matrix.Row> changes() {
        return Matrix.read().rows().stream()
                .filter(row -> OpenApiDocument.served().operation(row.operation()).responses().containsKey("428"))
                .filter(row -> row.expected().values().stream().anyMatch(status -> status == 200 || status == 204))
                .collect(Collectors.toMap(Matrix.Row::operation, row -> row, (one, other) -> one)).values();
    }

    private static Actor allowed(Matrix.Row row) {
        return row.expected().entrySet().stream().filter(entry -> entry.getValue() < 300).map(Map.Entry::getKey)
                .findFirst().orElseThrow();
    }
}
