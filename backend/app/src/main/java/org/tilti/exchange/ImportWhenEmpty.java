package org.tilti.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Organisations;

/** Fills an empty database from the folder that `tilti.import.when-empty` names; never touches one that is in use. */
@ApplicationScoped
class ImportWhenEmpty {
    private static final Logger LOG = Logger.getLogger(ImportWhenEmpty.class);

    private final Organisations organisations;
    private final ImportFolder folder;
    private final Optional<Path> content;

    ImportWhenEmpty(Organisations organisations, ImportFolder folder,
            @ConfigProperty(name = "tilti.import.when-empty") Optional<Path> content) {
        this.organisations = organisations;
        this.folder = folder;
        this.content = content;
    }

    @ActivateRequestContext
    void atStart(@Observes StartupEvent start) throws IOException {
        if (content.isEmpty() || organisations.count() > 0) {
            return;
        }
        for (var file : ImportFolder.filesIn(List.of(content.get()))) {
            try {
                var report = folder.importFile(file, false);
                LOG.infof("%s: %d created", file.getFileName(), report.created());
            } catch (ProblemException refused) {
                refused.errors().forEach(error -> LOG.errorf("%s %s: %s", file.getFileName(), error.pointer(),
                        error.message()));
                throw refused;
            }
        }
    }
}
