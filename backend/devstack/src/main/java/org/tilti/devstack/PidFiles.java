package org.tilti.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One file for each running process, with its id and start instant, so that a later run knows a left-over from a stranger. */
record PidFiles(Path folder) {

    /** In the order in which they may be stopped: whoever uses another goes first. */
    static final List<String> STOP_ORDER = List.of("site", "api", "keycloak", "postgres");

    private static final String LAUNCHER = "launcher";

    /** The same process seen twice may differ by a clock tick, and by a second when the clock was set. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    void write(String name, ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), process.pid() + " " + started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void claim() {
        running(LAUNCHER).ifPresent(other -> {
            throw new StackFailure("Tilti is already running here, as process %d. Stop that one first."
                    .formatted(other.pid()));
        });
        write(LAUNCHER, ProcessHandle.current());
    }

    void release() {
        forget(LAUNCHER);
    }

    boolean isClaimed() {
        return running(LAUNCHER).isPresent();
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what a killed launcher left behind; says which parts those were. */
    List<String> stopLeftovers() {
        if (isClaimed()) {
            return List.of();
        }
        var found = STOP_ORDER.stream().filter(name -> running(name).isPresent()).toList();
        for (var name : STOP_ORDER) {
            running(name).ifPresent(PidFiles::stop);
            forget(name);
        }
        return found;
    }

    Optional<ProcessHandle> running(String name) {
        try {
            var words = Files.readString(file(name)).strip().split(" ");
            var started = Instant.parse(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().startInstant().filter(actual -> same(actual, started)).isPresent());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Asks the process and its descendants to end, and insists after ten seconds. */
    static void stop(ProcessHandle process) {
        var family = new ArrayList<>(process.descendants().toList());
        family.addFirst(process);
        family.forEach(ProcessHandle::destroy);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (var member : family) {
            try {
                member.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception stubborn) {
                member.destroyForcibly();
            }
        }
    }

    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_START) <= 0;
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }
}
