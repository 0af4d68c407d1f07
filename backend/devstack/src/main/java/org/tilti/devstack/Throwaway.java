package org.tilti.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Instances for tests: fresh data, unlike any other's ports, gone afterwards. Keycloak's import takes half a minute, so
 * it is done once for each state of the realm file and copied from then on.
 */
final class Throwaway {

    private final Checkout checkout;

    Throwaway(Checkout checkout) {
        this.checkout = checkout;
    }

    Instance create(Ports ports) {
        var instance = new Instance(checkout, folder().resolve(String.valueOf(ProcessHandle.current().pid())), ports, false);
        try (var lock = lock()) {
            lock.lock();
            sweep();
            FileTree.delete(instance.folder());
            instance.pids().claim();
            var prepared = prepared();
            for (var name : List.of("postgres", "keycloak-home")) {
                FileTree.copy(prepared.resolve(name), instance.folder().resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return instance;
    }

    static void discard(Instance instance) {
        FileTree.delete(instance.folder());
    }

    private Path prepared() throws IOException {
        var fingerprint = RealmFile.withDemo(checkout).fingerprint();
        var ready = checkout.state().resolve("prepared").resolve(fingerprint);
        if (!Files.exists(ready)) {
            FileTree.delete(ready.getParent());
            var making = new Instance(checkout, ready.resolveSibling("making"), Ports.free(), false);
            try (var stack = new Stack(line -> { })) {
                var postgres = new Postgres(making);
                stack.start(postgres, List.of(new Keycloak(making, postgres)));
            }
            Files.move(making.folder(), ready);
        }
        return ready;
    }

    /** What test runs left that were killed. */
    private void sweep() throws IOException {
        try (var folders = Files.list(folder())) {
            for (var abandoned : folders.filter(folder -> !new PidFiles(folder.resolve("pids")).isClaimed()).toList()) {
                new PidFiles(abandoned.resolve("pids")).stopLeftovers();
                FileTree.delete(abandoned);
            }
        }
    }

    private FileChannel lock() throws IOException {
        Files.createDirectories(folder());
        return FileChannel.open(checkout.state().resolve("throwaway.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Path folder() {
        return checkout.state().resolve("throwaway");
    }
}
