package org.tilti.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;

/** A file as it has arrived, whole; gone when it is closed, unless a store has kept it. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

    /** Reads to the end; of what breaks off on the way nothing stays. */
    static ReceivedFile of(InputStream arriving, Path blank) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = Files.newOutputStream(blank)) {
                var buffer = new byte[65_536];
                long size = 0;
                for (int read = next(arriving, buffer); read >= 0; read = next(arriving, buffer)) {
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                    size += read;
                }
                return new ReceivedFile(blank, size, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(blank);
            throw brokenOff;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever breaks off is not there to be answered; it is no fault of ours. */
    private static int next(InputStream arriving, byte[] buffer) throws IOException {
        try {
            return arriving.read(buffer);
        } catch (IOException gone) {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
