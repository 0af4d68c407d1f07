package org.tilti.devstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in this copy of the repository. */
record Checkout(Path root) {

    static Checkout find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("backend/keycloak/tilti-realm.json"))) {
                return new Checkout(folder);
            }
        }
        throw new StackFailure("Start this inside the repository: no backend/keycloak/tilti-realm.json found above "
                + Path.of("").toAbsolutePath());
    }

    /** Everything that outlives a run; ignored by git, deleted by {@code make clean}. */
    Path state() {
        return root.resolve(".tilti");
    }

    Path realm() {
        return root.resolve("backend/keycloak/tilti-realm.json");
    }

    Path demo() {
        return root.resolve("backend/keycloak/demo.json");
    }

    Path themes() {
        return root.resolve("backend/keycloak/themes");
    }

    Path content() {
        return root.resolve("backend/content");
    }

    Path backend() {
        return root.resolve("backend");
    }

    Path apiJar() {
        return root.resolve("backend/app/target/quarkus-app/quarkus-run.jar");
    }

    Path frontend() {
        return root.resolve("frontend");
    }
}
