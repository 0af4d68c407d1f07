package org.tilti.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder: of each document a file under its id, and beside them those that are being filled. */
@ApplicationScoped
class FolderFileStore implements FileStore {
    private final Path folder;
    private final Path arriving;

    FolderFileStore(@ConfigProperty(name = "tilti.documents.folder") Path folder) {
        this.folder = folder.toAbsolutePath();
        this.arriving = this.folder.resolve("arriving");
    }

    @Override
    public Path blank() throws IOException {
        return Files.createTempFile(Files.createDirectories(arriving), "", "");
    }

    @Override
    public void deleteAbandoned(Instant untouchedSince) throws IOException {
        if (Files.isDirectory(arriving)) {
            try (var abandoned = Files.find(arriving, 1, (path, found) -> found.isRegularFile()
                    && found.lastModifiedTime().compareTo(FileTime.from(untouchedSince)) < 0)) {
                for (var path : abandoned.toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    @Override
    public void keep(UUID id, Path filled) throws IOException {
        try (var channel = FileChannel.open(filled, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        var place = place(id);
        Files.createDirectories(place.getParent());
        Files.move(filled, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(place(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** A folder of a million files is slow to list. */
    private Path place(UUID id) {
        var name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
