package org.tilti.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks an address until it answers 200. */
final class Health {

    /** Vite's proxy and Keycloak's readiness do not answer an attempt to upgrade to HTTP/2. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Health() {
    }

    static boolean await(URI address, Duration patience, BooleanSupplier alive) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && alive.getAsBoolean()) {
            if (answers(address)) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + address, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting", e);
        }
    }
}
