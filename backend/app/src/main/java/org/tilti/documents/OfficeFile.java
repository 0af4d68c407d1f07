package org.tilti.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What an office file holds: parts in an archive, which can be far more than they seem. */
final class OfficeFile {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 500_000_000;

    /** How many are unpacked at the same time: a small file can be a second's work for a processor. */
    static final Semaphore PLACES = new Semaphore(2, true);

    private OfficeFile() {}

    /** Why the file cannot be taken, as a code; null when it can. Everything is unpacked, and nothing of it is kept. */
    static @Nullable String fault(Path path) {
        PLACES.acquireUninterruptibly();
        try {
            return faultWithin(path);
        } finally {
            PLACES.release();
        }
    }

    private static @Nullable String faultWithin(Path path) {
        try (var archive = new ZipFile(path.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null && archive.getEntry("mimetype") == null) {
                return "file-broken";
            }
            if (archive.size() > MOST_PARTS) {
                return "file-unpacks-too-large";
            }
            long left = MOST_BYTES;
            for (var parts = archive.entries(); parts.hasMoreElements() && left >= 0; ) {
                var part = parts.nextElement();
                if (runsByItself(part)) {
                    return "file-with-macros";
                }
                left -= unpacked(archive, part, left);
            }
            return left < 0 ? "file-unpacks-too-large" : null;
        } catch (IOException | IllegalArgumentException broken) {
            return "file-broken";
        }
    }

    private static boolean runsByItself(ZipEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** How long the part is, counted up to one byte over the most. */
    private static long unpacked(ZipFile archive, ZipEntry part, long most) throws IOException {
        try (InputStream content = archive.getInputStream(part)) {
            var buffer = new byte[65_536];
            long size = 0;
            for (int read = content.read(buffer); read >= 0 && size <= most; read = content.read(buffer)) {
                size += read;
            }
            return size;
        }
    }
}
