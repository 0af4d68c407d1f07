package org.tilti.authorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.OpenApiDocument;
import org.tilti.testing.OpenApiDocument.Operation;

/** Holds the API to {@code authorisation.csv}, and the table to the API. */
@QuarkusTest
class AuthorisationMatrixTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void everyOperationHasARowAndNoRowIsLeftOver() {
        var operations = OpenApiDocument.served().operations().stream().map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var named = Matrix.read().rows().stream().map(Matrix.Row::operation)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(operations, named);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAnsweredAsTheTableSays(Matrix.Row row) {
        var attempt = new Attempt(OpenApiDocument.served().operation(row.operation()));
        var shared = attempt.make(row.thing());

        Map<Actor, Integer> answered = new LinkedHashMap<>();
        row.expected().forEach((actor, expected) -> {
            var thing = attempt.changes() && expected < 300 ? attempt.make(row.thing()) : shared;
            answered.put(actor, attempt.by(actor, thing).statusCode());
        });

        assertEquals(row.expected(), answered);
    }

    static List<Matrix.Row> rows() {
        return Matrix.read().rows();
    }

    /** With {@code -Dtilti.docs.write=true} the page is written anew. */
    @Test
    void thePageInDocsShowsTheTable() throws IOException {
        var page = root().resolve("docs/authorisation.md");
        if (Boolean.getBoolean("tilti.docs.write")) {
            Files.writeString(page, Matrix.read().page());
        }

        assertEquals(Matrix.read().page(), Files.readString(page));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
