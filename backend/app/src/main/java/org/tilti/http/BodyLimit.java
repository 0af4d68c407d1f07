package org.tilti.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: a sheet of thousands of rows larger than anything else. */
@ApplicationScoped
class BodyLimit {
    private final long ofAny;
    private final long ofSheet;

    BodyLimit(@ConfigProperty(name = "tilti.limits.body-size") MemorySize ofAny,
            @ConfigProperty(name = "tilti.limits.sheet-size") MemorySize ofSheet) {
        this.ofAny = ofAny.asLongValue();
        this.ofSheet = ofSheet.asLongValue();
    }

    long at(String path) {
        return path.endsWith("/partnership-imports") ? ofSheet : ofAny;
    }
}
