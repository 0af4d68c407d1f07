package org.tilti.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Import files on disk, told apart by their ending. */
@ApplicationScoped
class ImportFolder {
    private final ImportFiles files;

    ImportFolder(ImportFiles files) {
        this.files = files;
    }

    /** The files themselves, and those in the folders in the order of their names. */
    static List<Path> filesIn(List<Path> paths) throws IOException {
        var result = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var entries = Files.list(path)) {
                    entries.filter(file -> file.toString().matches(".*\\.(json|csv)")).sorted().forEach(result::add);
                }
            } else {
                result.add(path);
            }
        }
        return result;
    }

    @Transactional
    @TransactionConfiguration(timeout = ImportFiles.SECONDS_ALLOWED)
    ImportReport importFile(Path file, boolean dryRun) throws IOException {
        var format = file.toString().endsWith(".csv") ? ImportFiles.Format.CSV : ImportFiles.Format.JSON;
        return files.run(format, Files.readString(file), dryRun);
    }
}
