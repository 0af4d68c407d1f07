package org.tilti.devstack;

import java.nio.file.Path;

/** One running set of parts: its folder and ports, and whether its data must survive a power cut. */
record Instance(Checkout checkout, Path folder, Ports ports, boolean durable) {

    /** The demo's own passwords: everything listens on the loopback interface only. */
    static final String DATABASE_OWNER = "tilti";
    static final String DATABASE_PASSWORD = "tilti";
    static final String ADMIN = "admin";
    static final String ADMIN_PASSWORD = "admin";

    static Instance lasting(Checkout checkout, Ports ports) {
        return new Instance(checkout, checkout.state(), ports, true);
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    /** Where the API keeps the files it is sent. */
    Path documents() {
        return folder.resolve("documents");
    }

    PidFiles pids() {
        return new PidFiles(folder.resolve("pids"));
    }

    String siteUrl() {
        return "http://localhost:" + ports.web();
    }

    String apiUrl() {
        return "http://localhost:" + ports.api();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    String issuer() {
        return keycloakUrl() + "/realms/tilti";
    }

    String jdbcUrl() {
        return jdbcUrl("tilti");
    }

    String jdbcUrl(String database) {
        return serverUrl() + "/" + database;
    }

    String serverUrl() {
        return "jdbc:postgresql://localhost:" + ports.postgres();
    }
}
