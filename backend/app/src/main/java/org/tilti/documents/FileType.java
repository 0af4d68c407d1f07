package org.tilti.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.Tika;

/** The types of documents that are taken. What a file is, its bytes say, and its name must not say anything else. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private static final Tika TIKA = new Tika();

    final String mediaType;

    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The type of the file, when it is one of these and its name ends as theirs do: what is saved is opened by its name. */
    static Optional<FileType> of(ReceivedFile file, String name) throws IOException {
        var found = detect(file, name);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(found) && type.endings.contains(ending))
                .findFirst();
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
