package org.tilti.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: files and sheets of thousands of rows larger than anything else. */
@ApplicationScoped
class BodyLimit {
    private final long ofAny;
    private final long ofSheet;
    private final long ofDocument;

    BodyLimit(@ConfigProperty(name = "tilti.limits.body-size") MemorySize ofAny,
            @ConfigProperty(name = "tilti.limits.sheet-size") MemorySize ofSheet,
            @ConfigProperty(name = "tilti.limits.document-size") MemorySize ofDocument) {
        this.ofAny = ofAny.asLongValue();
        this.ofSheet = ofSheet.asLongValue();
        this.ofDocument = ofDocument.asLongValue();
    }

    long at(String path) {
        return path.endsWith("/partnership-imports") ? ofSheet : path.contains("/documents/") ? ofDocument : ofAny;
    }
}
