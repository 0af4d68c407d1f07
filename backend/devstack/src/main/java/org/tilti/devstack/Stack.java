package org.tilti.devstack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Starts parts in the order they need one another, watches them, and stops them in the opposite order. */
final class Stack implements AutoCloseable {

    private final Consumer<String> progress;
    private final ConcurrentLinkedDeque<Part> started = new ConcurrentLinkedDeque<>();
    private final CompletableFuture<Part> ended = new CompletableFuture<>();
    private volatile boolean stopping;

    /** @param progress told in a line each time a part has started or stopped */
    Stack(Consumer<String> progress) {
        this.progress = progress;
    }

    /** PostgreSQL first, which Keycloak and the API cannot do without; then all others at the same time. */
    void start(Postgres postgres, List<Part> others) {
        begin(postgres);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = others.stream().map(part -> CompletableFuture.runAsync(() -> begin(part), threads)).toList();
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        }
    }

    /** Returns when a part has ended although nobody stopped it. */
    Part awaitEnd() {
        return ended.join();
    }

    boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        for (var name : PidFiles.STOP_ORDER) {
            started.stream().filter(part -> part.name().equals(name)).forEach(this::end);
        }
        started.clear();
    }

    private void begin(Part part) {
        var from = System.nanoTime();
        started.add(part);
        part.start();
        part.process().onExit().thenRun(() -> ended.complete(part));
        progress.accept("  %-11s ready after %.1f s".formatted(part.title(), (System.nanoTime() - from) / 1e9));
    }

    private void end(Part part) {
        part.stop();
        progress.accept("  %-11s stopped".formatted(part.title()));
    }
}
