package org.tilti.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Several instances of the built API on one database, each a process of its own. */
public final class Instances implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static volatile List<String> addresses = List.of();

    private final List<Process> processes = new ArrayList<>();
    private final List<Integer> ports;

    private Instances(int count) {
        ports = IntStream.range(0, count).mapToObj(i -> freePort()).toList();
    }

    public static Instances start(int count) {
        var instances = new Instances(count);
        instances.ports.forEach(port -> instances.processes.add(launch(port)));
        for (int i = 0; i < count; i++) {
            awaitReady(instances.processes.get(i), instances.ports.get(i));
        }
        addresses = instances.ports.stream().map(port -> "http://localhost:" + port).toList();
        return instances;
    }

    static Optional<String> first() {
        return addresses.stream().findFirst();
    }

    /** One after the other in turn. */
    public static String address(int turn) {
        return addresses.get(turn % addresses.size());
    }

    /** As a power cut would: without a goodbye. */
    public void kill(int which) {
        processes.get(which).destroyForcibly().onExit().join();
    }

    /** At the address at which it was killed. */
    public void startAgain(int which) {
        processes.set(which, launch(ports.get(which)));
        awaitReady(processes.get(which), ports.get(which));
    }

    @Override
    public void close() {
        addresses = List.of();
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
    }

    private static Process launch(int port) {
        try {
            var log = Files.createDirectories(Path.of("target/instances")).resolve(port + ".log").toFile();
            var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "-jar", JAR.toString())
                    .redirectErrorStream(true).redirectOutput(log);
            builder.environment().putAll(Map.of(
                    "QUARKUS_HTTP_PORT", String.valueOf(port),
                    "QUARKUS_DATASOURCE_JDBC_URL", System.getProperty("quarkus.datasource.jdbc.url"),
                    "QUARKUS_DATASOURCE_USERNAME", System.getProperty("quarkus.datasource.username"),
                    "QUARKUS_DATASOURCE_PASSWORD", System.getProperty("quarkus.datasource.password"),
                    "QUARKUS_OIDC_AUTH_SERVER_URL", System.getProperty("quarkus.oidc.auth-server-url"),
                    "TILTI_DOCUMENTS_FOLDER", Path.of("target/instances/documents").toAbsolutePath().toString(),
                    "TILTI_LIMITS_REQUESTS_A_MINUTE", "1000000"));
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitReady(Process process, int port) {
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!isReady(port)) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The API did not get ready; its log is target/instances/" + port + ".log");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean isReady(int port) {
        try {
            return RestAssured.given().get("http://localhost:" + port + "/q/health/ready").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
