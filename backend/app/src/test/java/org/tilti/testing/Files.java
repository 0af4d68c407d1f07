package org.tilti.testing;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them. */
public final class Files {
    /** The least that is a PDF. */
    public static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private Files() {}

    /** An archive with these parts by name. */
    public static byte[] archive(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A letter that is small, and unpacked half a gigabyte. */
    public static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 501; i++) {
                zip.write(new byte[1_000_000]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Sends these bytes in the name of test-north. */
    public static Response send(Actor by, UUID id, String name, byte[] content) {
        return send(by, Actor.NORTH, id, name, content);
    }

    private static Response send(Actor by, String organisation, UUID id, String name, byte[] content) {
        return by.asks().queryParams("organisation", organisation, "name", name)
                .contentType("application/octet-stream").body(content).put("/documents/" + id);
    }

    /** A letter in the name of the actor's organisation that nothing shows yet. */
    public static Given.Thing sent(Actor by) {
        var answer = send(by, Objects.requireNonNull(by.organisation), UUID.randomUUID(), "letter.pdf", PDF);
        answer.then().statusCode(201);
        return Given.Thing.of(answer);
    }
}
