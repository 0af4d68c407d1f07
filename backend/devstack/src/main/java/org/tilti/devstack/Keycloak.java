package org.tilti.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keycloak's own distribution as a process, with the realm file and the demo users imported. */
final class Keycloak implements Part {

    static final String VERSION = version();

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true",
            "--http-management-health-enabled=false");

    private final Instance instance;
    private final Postgres postgres;
    private final Child child;

    Keycloak(Instance instance, Postgres postgres) {
        this.instance = instance;
        this.postgres = postgres;
        this.child = new Child(instance, "keycloak", "Keycloak", instance.folder(), startCommand(), environment(),
                URI.create(instance.keycloakUrl() + "/health/ready"), Duration.ofMinutes(6));
    }

    @Override
    public String name() {
        return child.name();
    }

    @Override
    public String title() {
        return child.title();
    }

    /** Imports the realm anew when its file has changed: Keycloak itself never touches a realm that is there. */
    @Override
    public void start() {
        buildOnce();
        linkPrograms();
        var realm = RealmFile.withDemo(instance.checkout());
        try {
            if (!realm.fingerprint().equals(imported())) {
                Files.deleteIfExists(importedMarker());
                postgres.recreate("keycloak");
                realm.writeTo(home().resolve("data/import/tilti-realm.json"));
            }
            child.start();
            Files.writeString(importedMarker(), realm.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new KeycloakClients(instance, realm).align();
    }

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public ProcessHandle process() {
        return child.process();
    }

    /** Its own home for each instance: what Keycloak imports and writes is there, the programs stay shared. */
    private Path home() {
        return instance.folder().resolve("keycloak-home");
    }

    /** Keycloak looks for what was built below its home. */
    private void linkPrograms() {
        var link = home().resolve("lib");
        try {
            Files.createDirectories(home());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution().resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path importedMarker() {
        return home().resolve("imported");
    }

    private String imported() throws IOException {
        return Files.exists(importedMarker()) ? Files.readString(importedMarker()) : "";
    }

    private Path distribution() {
        return instance.checkout().state().resolve("keycloak/keycloak-" + VERSION);
    }

    private List<String> startCommand() {
        var ports = instance.ports();
        return java(home(), List.of("start", "--optimized", "--import-realm",
                "--cache=local",
                "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + ports.keycloak(),
                "--hostname=" + instance.keycloakUrl(),
                "--db-url=" + instance.jdbcUrl("keycloak"),
                "--db-username=" + Instance.DATABASE_OWNER,
                "--log-level=INFO,io.smallrye.health:ERROR",
                "--spi-theme--folder--dir=" + instance.checkout().themes()));
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", Instance.DATABASE_PASSWORD,
                "KC_BOOTSTRAP_ADMIN_USERNAME", Instance.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", Instance.ADMIN_PASSWORD,
                "TILTI_SITE_URL", instance.siteUrl(),
                "TILTI_API_URL", instance.apiUrl());
    }

    /** Java itself and not kc.sh, which would stand between us and the process that we stop. */
    private List<String> java(Path home, List<String> arguments) {
        var words = new ArrayList<>(List.of(Child.java(),
                "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-cp", distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(arguments);
        return words;
    }

    /** About 20 s, once for each unpacked distribution; the lock keeps a test run and a run from doing it together. */
    private void buildOnce() {
        var marker = distribution().resolve("built");
        try (var lock = FileChannel.open(distribution().resolveSibling("build.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            var options = String.join(" ", BUILD);
            if (Files.exists(marker) && Files.readString(marker).equals(options)) {
                return;
            }
            var log = instance.log("keycloak-build");
            var build = Child.launch(log, instance.folder(), java(distribution(), BUILD), Map.of());
            if (build.waitFor() != 0) {
                throw new StackFailure("Keycloak could not be prepared. The log: " + log);
            }
            Files.writeString(marker, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while preparing Keycloak", e);
        }
    }

    private static String version() {
        try (var file = Keycloak.class.getResourceAsStream("/devstack.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("keycloak.version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
