package org.tilti.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database from the folder that `tilti.import.when-empty` names; never touches one that is in use. */
@ApplicationScoped
class ImportWhenEmpty {
    private final ImportFolder folder;
    private final Optional<Path> content;

    ImportWhenEmpty(ImportFolder folder, @ConfigProperty(name = "tilti.import.when-empty") Optional<Path> content) {
        this.folder = folder;
        this.content = content;
    }

    @ActivateRequestContext
    void atStart(@Observes StartupEvent start) throws IOException {
        if (content.isPresent()) {
            folder.fill(content.get());
        }
    }
}
