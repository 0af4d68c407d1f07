package org.tilti.devstack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The site: the production build, or Vite's dev server. */
final class Site {

    private Site() {
    }

    static Part built(Instance instance) {
        return child(instance, "preview");
    }

    static Part live(Instance instance) {
        return child(instance, "dev");
    }

    private static Part child(Instance instance, String script) {
        var ports = instance.ports();
        var environment = Map.of(
                "TILTI_WEB_PORT", String.valueOf(ports.web()),
                "TILTI_API_PORT", String.valueOf(ports.api()),
                "TILTI_KEYCLOAK_PORT", String.valueOf(ports.keycloak()));
        return new Child(instance, "site", "Site", instance.checkout().frontend(), List.of("npm", "run", script), environment,
                URI.create("http://127.0.0.1:" + ports.web() + "/"), Duration.ofMinutes(1));
    }
}
