package org.tilti.devstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL with one database for the API and one for Keycloak. */
final class Postgres implements Part {

    private final Instance instance;
    private volatile EmbeddedPostgres server;

    Postgres(Instance instance) {
        this.instance = instance;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        try {
            var log = instance.log(name());
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            server = builder(log).start();
            instance.pids().write(name(), process());
        } catch (IOException | RuntimeException e) {
            throw new StackFailure("PostgreSQL did not start. Its log: " + instance.log(name()), e);
        }
        ensureDatabase("tilti");
        ensureDatabase("keycloak");
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            instance.pids().forget(name());
        }
    }

    /** The postmaster, which is not our child: pg_ctl starts it. */
    @Override
    public ProcessHandle process() {
        try (var lines = Files.lines(data().resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void recreate(String database) {
        execute("DROP DATABASE IF EXISTS " + database);
        ensureDatabase(database);
    }

    Path data() {
        return instance.folder().resolve("postgres");
    }

    private EmbeddedPostgres.Builder builder(Path log) {
        var safe = instance.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(instance.checkout().state().resolve("postgres-binaries").toFile())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(instance.ports().postgres())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "150")
                .setServerConfig("fsync", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("synchronous_commit", safe)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
    }

    private void ensureDatabase(String name) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", Instance.DATABASE_OWNER)) {
                run(connection, "CREATE ROLE %s LOGIN PASSWORD '%s'"
                        .formatted(Instance.DATABASE_OWNER, Instance.DATABASE_PASSWORD));
            }
            if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(connection, "CREATE DATABASE %s OWNER %s".formatted(name, Instance.DATABASE_OWNER));
            }
        } catch (SQLException e) {
            throw new StackFailure("The database %s could not be made: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void execute(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            run(connection, sql);
        } catch (SQLException e) {
            throw new StackFailure(e.getMessage(), e);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
