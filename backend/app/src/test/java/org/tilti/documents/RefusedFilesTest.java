package org.tilti.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Eventually;
import org.tilti.testing.Files;
import org.tilti.testing.Given;

/** Files that are not taken; nothing stays of any of them. */
@QuarkusTest
class RefusedFilesTest {
    private static final byte[] SOME = "x".getBytes(StandardCharsets.US_ASCII);

    @TestHTTPResource("/api/v1/documents/")
    URI documents;

    @ConfigProperty(name = "tilti.documents.folder")
    Path folder;

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void isNotWhatItIsCalledOrMoreThanItSeems(String name, byte[] content, String code) {
        var id = UUID.randomUUID();

        var refused = Files.send(MUNICIPALITY, id, name, content);

        assertEquals(422, refused.statusCode());
        assertEquals(List.of(code), refused.jsonPath().getList("errors.code"));
        assertNothingIsKept(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b.pdf", "C:\\letter.pdf", ".htaccess", "letter.pdf.", " letter.pdf",
        "annexe\u202Efdp.exe", "soft\u00ADhyphen.pdf"})
    void hasANameThatIsAPathOrHidesWhatItIs(String name) {
        var refused = Files.send(MUNICIPALITY, UUID.randomUUID(), name, Files.PDF);

        assertEquals(400, refused.statusCode());
        assertEquals(List.of("name file-name"), places(refused));
    }

    @Test
    void isTooLargeWhetherItSaysSoBeforehandOrNot() throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        var large = new byte[20 * 1024 * 1024 + 1];

        Files.send(MUNICIPALITY, id, "large.txt", large).then().statusCode(413);
        var unannounced = HttpRequest.newBuilder(documents.resolve(id + "?organisation=test-north&name=large.txt"))
                .version(HttpClient.Version.HTTP_1_1).header("Authorization", "Bearer " + MUNICIPALITY.token())
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))).build();
        try (var client = HttpClient.newHttpClient()) {
            assertEquals(413, client.send(unannounced, BodyHandlers.discarding()).statusCode());
        }

        assertNothingIsKept(id);
    }

    @Test
    void breaksOffHalfway() throws IOException {
        var id = UUID.randomUUID();
        try (var line = new Socket(documents.getHost(), documents.getPort())) {
            line.getOutputStream().write("""
                    PUT %s%s?organisation=test-north&name=half.txt HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Type: text/plain\r
                    Content-Length: 2000\r
                    \r
                    %s""".formatted(documents.getPath(), id, documents.getAuthority(), MUNICIPALITY.token(),
                    "half ".repeat(200)).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            Eventually.ask(this::arriving, arriving -> arriving.length == 1);
        }

        Eventually.ask(this::arriving, arriving -> arriving.length == 0);
        assertNothingIsKept(id);
    }

    static Stream<Arguments> refusedFiles() {
        var types = Map.of("[Content_Types].xml", SOME);
        var macros = Map.of("[Content_Types].xml", SOME, "word/vbaProject.bin", SOME);
        return Stream.of(
                Arguments.of("letter.pdf", ("MZ\u0090\0\u0003" + "\0".repeat(60)).getBytes(StandardCharsets.ISO_8859_1), "file-type"),
                Arguments.of("letter.docx", "\u007fELF\u0002\u0001\u0001".getBytes(StandardCharsets.US_ASCII), "file-type"),
                Arguments.of("picture.png", """
                        <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"""
                        .getBytes(StandardCharsets.US_ASCII), "file-type"),
                Arguments.of("notes.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>"
                        .getBytes(StandardCharsets.US_ASCII), "file-type"),
                Arguments.of("run.txt", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII), "file-type"),
                Arguments.of("all.zip", Files.archive(Map.of("a.txt", SOME)), "file-type"),
                Arguments.of("annexe.hta", "Good day".getBytes(StandardCharsets.US_ASCII), "file-type"),
                Arguments.of("letter.exe", Files.PDF, "file-type"),
                Arguments.of("letter", Files.PDF, "file-type"),
                Arguments.of("nothing.txt", new byte[0], "file-empty"),
                Arguments.of("letter.docx", Files.archive(Map.of("a.txt", SOME)), "file-broken"),
                Arguments.of("letter.docx", Arrays.copyOf(Files.archive(types), 60), "file-broken"),
                Arguments.of("letter.docx", Files.archive(macros), "file-with-macros"),
                Arguments.of("letter.docx", Files.bomb(), "file-unpacks-too-large"));
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
}
