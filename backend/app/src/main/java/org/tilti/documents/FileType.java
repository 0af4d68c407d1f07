package org.tilti.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.Tika;

/** The types of documents that are taken. What a file is, its bytes say; its name only tells office files apart. */
enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    CSV("text/csv"),
    TXT("text/plain");

    private static final Tika TIKA = new Tika();

    final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The type of the file, when it is one of these. */
    static Optional<FileType> of(ReceivedFile file, String name) throws IOException {
        var found = detect(file, name);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(found)).findFirst();
    }

    private static String detect(ReceivedFile file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file.path())) {
            return TIKA.detect(content, name);
        }
    }

    /** Whether it is a zip archive of parts. */
    boolean isArchive() {
        return mediaType.startsWith("application/vnd.");
    }

    /** "PDF, DOCX, XLSX …", for whoever sent something else. */
    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
