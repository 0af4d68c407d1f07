package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Given;

/** The partners of Bauska as the demo data has them, with how long each partnership has lasted. */
@QuarkusTest
class SourcesInRegisterTest {
    private static final List<String> FILES = List.of("10-themes", "20-associations-and-institutions",
            "21-latvian-municipalities", "23-partner-municipalities-abroad", "34-working-together-for-development",
            "40-partnerships");

    @BeforeAll
    static void content() throws IOException {
        for (var file : FILES) {
            Given.imported(Files.readString(Path.of("../content/" + file + ".json")));
        }
    }

    @Test
    void namesThePartnersAndTheOldestFirst() {
        var list = ANONYMOUS.asks().get("/partnerships?organisation=bauskas-novads&sort=since");

        assertEquals(List.of("hedemora", "pakruojis", "radviliskis", "nachod", "khashuri"),
                list.jsonPath().getList("items.collect { it.parties[1].slug }"));
        assertEquals("{date=2003-01-01, orEarlier=true, precision=YEAR}",
                new java.util.TreeMap<>(list.jsonPath().getMap("items[0].since")).toString());
        assertEquals(1, list.jsonPath().getList("items.findAll { it.since != null }").size());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var again = Given.imported(Files.readString(Path.of("../content/40-partnerships.json"))).jsonPath();

        assertEquals(List.of(0, 0, 5), List.of(again.getInt("created"), again.getInt("changed"),
                again.getInt("unchanged")));
    }
}
