package org.tilti.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The built API as a process of its own on one database, asked over HTTP. */
final class RunningApi implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final LoginServer logins = new LoginServer();
    private final Process process;
    private final String address;

    RunningApi(Path jar, String jdbcUrl) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        address = "http://localhost:" + port;
        var log = Files.createDirectories(Path.of("backend/bench/target")).resolve("api-" + port + ".log");
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx768m", "-jar", jar.toString())).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", "tilti",
                "QUARKUS_DATASOURCE_PASSWORD", "tilti",
                "TILTI_LIMITS_REQUESTS_A_MINUTE", "100000000"));
        builder.environment().putAll(logins.environment());
        process = builder.start();
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The API did not start; its log is " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(request("/q/health/ready"), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The body of a 200. */
    String get(String path) {
        return sent(path, request(path));
    }

    /** The same for this person, who acts for {@link GrantData#LEAD}. */
    String get(String path, String person) {
        return sent(path, authorised(path, person).build());
    }

    /** What this person sends is there then; its address and version. */
    Made post(String path, String version, String body, String person) {
        try {
            var request = authorised(path, person).header("If-Match", version).header("Content-Type", "application/json")
                    .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() > 201) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return new Made(answer.headers().firstValue("Location").map(at -> URI.create(at).getPath()).orElse(path),
                    answer.headers().firstValue("ETag").orElseThrow());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    record Made(String path, String version) {
        String slug() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** In milliseconds, and how many bytes. */
    record Streamed(double firstByte, double all, long bytes) {
        @Override
        public String toString() {
            return "first byte after %.0f ms, all %,d bytes after %.0f ms".formatted(firstByte, bytes, all);
        }
    }

    /** The whole answer as a file in the format of a table, and when its first byte came. */
    Streamed download(String path, String person) {
        try {
            var start = System.nanoTime();
            var answer = HTTP.send(authorised(path, person).header("Accept", "text/csv").build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                body.read();
                var first = System.nanoTime() - start;
                var bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
                return new Streamed(first / 1e6, (System.nanoTime() - start) / 1e6, bytes);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest.Builder authorised(String path, String person) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + logins.token(person));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private static String sent(String path, HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        logins.close();
    }
}
