package org.tilti.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Organisations;

/** Import files on disk, told apart by their ending. */
@ApplicationScoped
class ImportFolder {
    private static final Logger LOG = Logger.getLogger(ImportFolder.class);

    private final ImportFiles files;
    private final Organisations organisations;

    ImportFolder(ImportFiles files, Organisations organisations) {
        this.files = files;
        this.organisations = organisations;
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

    /** Imports all files into an empty database or none; of several instances that try, one does. */
    @Transactional
    @TransactionConfiguration(timeout = ImportFiles.SECONDS_ALLOWED)
    void fill(Path folder) throws IOException {
        organisations.getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('tilti.fill')) as text)", String.class)
                .getSingleResult();
        if (organisations.count() > 0) {
            return;
        }
        for (var file : filesIn(List.of(folder))) {
            try {
                LOG.infof("%s: %d created", file.getFileName(), read(file, false).created());
            } catch (ProblemException refused) {
                refused.errors().forEach(error ->
                        LOG.errorf("%s %s: %s", file.getFileName(), error.pointer(), error.message()));
                throw refused;
            }
        }
    }

    @Transactional
    @TransactionConfiguration(timeout = ImportFiles.SECONDS_ALLOWED)
    ImportReport importFile(Path file, boolean dryRun) throws IOException {
        return read(file, dryRun);
    }

    private ImportReport read(Path file, boolean dryRun) throws IOException {
        var format = file.toString().endsWith(".csv") ? ImportFiles.Format.CSV : ImportFiles.Format.JSON;
        return files.run(format, Files.readString(file), dryRun);
    }
}
