package org.tilti.devstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The API: the built jar, or Quarkus's dev mode. */
final class Api {

    private Api() {
    }

    static Part built(Instance instance) {
        return child(instance, instance.checkout().root(), command(instance.checkout(), List.of()), Duration.ofMinutes(3));
    }

    /** Compiles on each change; through the parent, because the tests of the API need this module too. */
    static Part live(Instance instance) {
        var maven = List.of("./mvnw", "-B", "-q", "-pl", "app", "-am", "compile", "quarkus:dev",
                "-Dquarkus.analytics.disabled=true", "-Dquarkus.console.enabled=false", "-Dsuspend=n");
        return child(instance, instance.checkout().backend(), maven, Duration.ofMinutes(10));
    }

    static List<String> command(Checkout checkout, List<String> arguments) {
        var words = new ArrayList<>(List.of(Child.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m",
                "-jar", checkout.apiJar().toString()));
        words.addAll(arguments);
        return words;
    }

    static Map<String, String> environment(Instance instance) {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(instance.ports().api()),
                "QUARKUS_DATASOURCE_JDBC_URL", instance.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", Instance.DATABASE_OWNER,
                "QUARKUS_DATASOURCE_PASSWORD", Instance.DATABASE_PASSWORD,
                "QUARKUS_OIDC_AUTH_SERVER_URL", instance.issuer(),
                "TILTI_DOCUMENTS_FOLDER", instance.documents().toString(),
                "TILTI_IMPORT_WHEN_EMPTY", instance.checkout().content().toString(),
                "TILTI_SITE_URL", instance.siteUrl());
    }

    private static Part child(Instance instance, Path folder, List<String> command, Duration patience) {
        return new Child(instance, "api", "API", folder, command, environment(instance),
                URI.create(instance.apiUrl() + "/q/health/ready"), patience);
    }
}
