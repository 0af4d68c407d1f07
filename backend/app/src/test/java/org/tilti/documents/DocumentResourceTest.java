package org.tilti.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Body;
import org.tilti.testing.Database;
import org.tilti.testing.Files;
import org.tilti.testing.Given;

@QuarkusTest
class DocumentResourceTest {
    private static final byte[] SOME = "x".getBytes(StandardCharsets.US_ASCII);

    @ConfigProperty(name = "tilti.documents.folder")
    Path folder;

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class AnOfficer {

        @Test
        void sendsALetterAndDownloadsItAsItWas() {
            var id = UUID.randomUUID();

            var sent = Files.send(MUNICIPALITY, id, "Vēstule „Tilti”.pdf", Files.PDF);

            assertEquals(201, sent.statusCode());
            Body.assertIs("""
                    {"id": "%s", "owner": "test-north", "name": "Vēstule „Tilti”.pdf", "type": "application/pdf",
                     "size": %d, "sha256": "%s", "held": false, "createdAt": "@instant"}"""
                    .formatted(id, Files.PDF.length, sent.jsonPath().getString("sha256")), sent);
            var got = MUNICIPALITY.asks().get("/documents/" + id + "/content");
            assertArrayEquals(Files.PDF, got.asByteArray());
            assertEquals("application/octet-stream", got.contentType());
            assertEquals("attachment; filename*=UTF-8''V%C4%93stule%20%E2%80%9ETilti%E2%80%9D.pdf",
                    got.header("Content-Disposition"));
            assertEquals("nosniff", got.header("X-Content-Type-Options"));
            assertEquals("default-src 'none'; sandbox", got.header("Content-Security-Policy"));
            MUNICIPALITY.asks().header("If-None-Match", got.header("ETag")).get("/documents/" + id + "/content")
                    .then().statusCode(304);
        }

        @Test
        void sendsItAgainWhenTheAnswerWasLostButNothingElseUnderTheSameName() {
            var id = UUID.randomUUID();
            Files.send(MUNICIPALITY, id, "letter.pdf", Files.PDF).then().statusCode(201);

            Files.send(MUNICIPALITY, id, "letter.pdf", Files.PDF).then().statusCode(200);
            Files.send(MUNICIPALITY, id, "letter.txt", SOME).then().statusCode(409);

            assertArrayEquals(Files.PDF, MUNICIPALITY.asks().get("/documents/" + id + "/content").asByteArray());
        }

        /** Several times: without the lock one in a few goes wrong. */
        @RepeatedTest(10)
        void sendsItManyTimesAtOnceAndHasOne() {
            var id = UUID.randomUUID();

            var answers = AtOnce.send(12, i -> Files.send(MUNICIPALITY, id, "letter.pdf", Files.PDF));

            assertEquals(1, AtOnce.count(answers, 201));
            assertEquals(11, AtOnce.count(answers, 200));
            assertArrayEquals(Files.PDF, MUNICIPALITY.asks().get("/documents/" + id + "/content").asByteArray());
        }

        @Test
        void throwsItAwayWithItsBytes() {
            var letter = Files.sent(MUNICIPALITY);

            MUNICIPALITY.asks().header("If-Match", letter.etag()).delete(letter.path()).then().statusCode(204);

            assertNothingIsKept(UUID.fromString(letter.key()));
        }

        @Test
        void cannotFillTheStoreWithWhatNobodyUses() throws SQLException {
            unusedOfSouth(100);

            var refused = sendMore();
            throwAwayUnusedOfSouth();

            assertEquals(List.of("organisation too-many-unheld"), places(refused));
        }

        @Test
        void cannotFillItByManyAtOnceEither() throws SQLException {
            unusedOfSouth(97);

            var answers = AtOnce.send(12, i -> sendMore());
            throwAwayUnusedOfSouth();

            assertEquals(3, AtOnce.count(answers, 201));
            assertEquals(9, AtOnce.count(answers, 400));
        }

        @Test
        void isNotBurdenedWithWhatAProcessThatDiedHadHalfReceived() throws IOException {
            var arriving = java.nio.file.Files.createDirectories(folder.resolve("arriving"));
            var halfOf = java.nio.file.Files.createTempFile(arriving, "", "");
            var ofNow = java.nio.file.Files.createTempFile(arriving, "", "");
            java.nio.file.Files.setLastModifiedTime(halfOf, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));

            Files.sent(MUNICIPALITY);

            assertEquals(List.of(ofNow.getFileName().toString()), List.of(arriving()));
            java.nio.file.Files.delete(ofNow);
        }

        @Test
        void findsGoneWhatNothingHasShownForAWeek() throws SQLException {
            var letter = Files.sent(MUNICIPALITY);
            execute("update stored_document set unheld_since = now() - interval '7 days 1 minute' where id = '%s'"
                    .formatted(letter.key()));

            Files.sent(MUNICIPALITY);

            assertNothingIsKept(UUID.fromString(letter.key()));
        }
    }

    @Nested
    class AStranger {

        @Test
        void doesNotLearnThatThereIsADocument() {
            var letter = Files.sent(MUNICIPALITY);

            for (var stranger : List.of(ANONYMOUS, OTHER_MUNICIPALITY)) {
                stranger.asks().get(letter.path()).then().statusCode(404);
                stranger.asks().get(letter.path() + "/content").then().statusCode(404);
            }
        }

        @Test
        void cannotSendInTheNameOfAnother() {
            var refused = Files.send(OTHER_MUNICIPALITY, UUID.randomUUID(), "letter.pdf", Files.PDF);

            assertEquals(400, refused.statusCode());
            assertEquals(List.of("organisation own-organisation"), places(refused));
        }
    }

    /** So many, whatever others have left. */
    private static void unusedOfSouth(int count) throws SQLException {
        throwAwayUnusedOfSouth();
        execute("""
                insert into stored_document (id, version, owner, name, type, size, sha256, unheld_since, created_at)
                select gen_random_uuid(), 0, 'test-south', 'unused', 'text/plain', 1, '', now(), now()
                  from generate_series(1, %d)""".formatted(count));
    }

    private static void throwAwayUnusedOfSouth() throws SQLException {
        execute("delete from stored_document where owner = 'test-south' and holder is null");
    }

    private static Response sendMore() {
        return OTHER_MUNICIPALITY.asks().queryParams("organisation", "test-south", "name", "more.txt")
                .contentType("text/plain").body("more").put("/documents/" + UUID.randomUUID());
    }

    private void assertNothingIsKept(UUID id) {
        MUNICIPALITY.asks().get("/documents/" + id).then().statusCode(404);
        assertEquals(false, folder.resolve(id.toString().substring(34)).resolve(id.toString()).toFile().exists());
        assertEquals(0, arriving().length);
    }

    private String[] arriving() {
        var names = folder.resolve("arriving").toFile().list();
        return names == null ? new String[0] : names;
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().<Map<String, String>>getList("errors").stream()
                .map(error -> error.get("parameter") + " " + error.get("code")).toList();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
