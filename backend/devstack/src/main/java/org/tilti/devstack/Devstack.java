package org.tilti.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Starts the stack from a terminal.
 *
 * <ul>
 * <li>{@code run}: everything, from what was built
 * <li>{@code dev}: everything, compiled anew on each change
 * <li>{@code infra}: PostgreSQL and Keycloak
 * <li>{@code e2e [COMMAND…]}: everything on free ports with fresh data, until the command ends; without a command,
 *     until the input is closed
 * <li>{@code import FILE…}: the API's import, with a PostgreSQL of its own if none is running
 * </ul>
 */
final class Devstack {

    private final Checkout checkout = Checkout.find();
    private final Stack stack = new Stack(System.out::println);
    private volatile boolean failed;
    private volatile Process foreground;

    private Devstack() {
    }

    static void main(String[] arguments) {
        var mode = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.stream(arguments).skip(1).toList();
        try {
            System.exit(new Devstack().run(mode, rest));
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private int run(String mode, List<String> arguments) {
        return switch (mode) {
            case "run" -> lasting(List.of("keycloak", "api", "site"), false);
            case "dev" -> lasting(List.of("keycloak", "api", "site"), true);
            case "infra" -> lasting(List.of("keycloak"), false);
            case "e2e" -> forBrowserTests(arguments);
            case "bench" -> forBenchmarks(arguments);
            case "import" -> importing(arguments);
            default -> throw new StackFailure("Say one of: run, dev, infra, e2e, bench, import");
        };
    }

    private int lasting(List<String> names, boolean live) {
        var instance = Instance.lasting(checkout, Ports.from(System.getenv()));
        Preflight.check(checkout, instance.ports());
        instance.pids().claim();
        stopAtExit(instance.pids()::release);
        System.out.println("Starting Tilti. The first time takes some minutes; logs are in .tilti/logs.");
        start(instance, names, live);
        System.out.println(Screen.summary(instance));
        return awaitEnd(instance);
    }

    private int forBrowserTests(List<String> command) {
        var instance = new Throwaway(checkout).create(Ports.free());
        stopAtExit(() -> Throwaway.discard(instance));
        start(instance, List.of("keycloak", "api", "site"), false);
        System.out.println(Screen.addresses(instance));
        if (!command.isEmpty()) {
            return foreground(command, Map.of(
                    "TILTI_SITE_URL", instance.siteUrl(),
                    "TILTI_API_URL", instance.apiUrl(),
                    "TILTI_ISSUER", instance.issuer()));
        }
        Thread.startVirtualThread(() -> {
            drainInput();
            System.exit(0);
        });
        return awaitEnd(instance);
    }

    /** PostgreSQL alone: a benchmark makes its own databases and starts what it measures. */
    private int forBenchmarks(List<String> command) {
        var instance = new Throwaway(checkout).create(Ports.free());
        stopAtExit(() -> Throwaway.discard(instance));
        start(instance, List.of(), false);
        return foreground(command, Map.of("TILTI_POSTGRES_URL", instance.serverUrl()));
    }

    private int importing(List<String> files) {
        var instance = Instance.lasting(checkout, Ports.from(System.getenv()));
        if (!instance.pids().isClaimed()) {
            instance.pids().stopLeftovers();
            instance.pids().claim();
            stopAtExit(instance.pids()::release);
            start(instance, List.of(), false);
        }
        var arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(files);
        return foreground(Api.command(checkout, arguments), Api.environment(instance));
    }

    private void start(Instance instance, List<String> names, boolean live) {
        var postgres = new Postgres(instance);
        var parts = names.stream().map(name -> switch (name) {
            case "keycloak" -> new Keycloak(instance, postgres);
            case "api" -> live ? Api.live(instance) : Api.built(instance);
            default -> live ? Site.live(instance) : Site.built(instance);
        }).toList();
        try {
            stack.start(postgres, parts);
        } catch (StackFailure failure) {
            stayQuietWhileStopping();
            failed = true;
            throw failure;
        }
    }

    private int awaitEnd(Instance instance) {
        var part = stack.awaitEnd();
        stayQuietWhileStopping();
        failed = true;
        System.err.printf("%s has ended by itself. Its log: %s%n", part.title(), instance.log(part.name()));
        return 1;
    }

    /** A Ctrl-C ends parts in every phase; what the main thread makes of that is no news. */
    private void stayQuietWhileStopping() {
        while (stack.isStopping()) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Then the stop was the expected end, which make should not call an error. */
    private boolean endedByPerson() {
        return !failed && foreground == null;
    }

    private void stopAtExit(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("Stopping.");
            stack.close();
            last.run();
            if (endedByPerson()) {
                Runtime.getRuntime().halt(0);
            }
        }));
    }

    private int foreground(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            foreground = builder.start();
            return foreground.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void drainInput() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException closed) {
            return;
        }
    }
}
