package org.tilti.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.tilti.text.PreferredLanguages;

/** Whoever calls now, for what is done later in their name. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final PreferredLanguages languages;

    CurrentCaller(SecurityIdentity identity, PreferredLanguages languages) {
        this.identity = identity;
        this.languages = languages;
    }

    public StoredCaller stored() {
        return StoredCaller.of(identity, languages.codes());
    }
}
