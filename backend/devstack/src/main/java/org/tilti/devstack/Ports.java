package org.tilti.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ports the parts listen on, all on the loopback interface. */
record Ports(int web, int api, int keycloak, int postgres) {

    private record Use(String part, String variable, int port) {
    }

    static Ports from(Map<String, String> environment) {
        return new Ports(
                read(environment, "TILTI_WEB_PORT", 5173),
                read(environment, "TILTI_API_PORT", 8080),
                read(environment, "TILTI_KEYCLOAK_PORT", 8180),
                read(environment, "TILTI_POSTGRES_PORT", 5433));
    }

    static Ports free() {
        var found = anyFree(4);
        return new Ports(found.get(0), found.get(1), found.get(2), found.get(3));
    }

    /** Ports nobody uses now; all are held open until the last is found, so that they differ. */
    static List<Integer> anyFree(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new StackFailure("No free port on this machine: " + e.getMessage(), e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    void requireFree() {
        for (var use : uses()) {
            if (isTaken(use.port())) {
                throw new StackFailure("Port %d, meant for %s, is in use. Stop what uses it, or choose another: %s=%d make run"
                        .formatted(use.port(), use.part(), use.variable(), another(use.port())));
            }
        }
    }

    /** A port to suggest instead. */
    static int another(int port) {
        return port + 1000 <= 65535 ? port + 1000 : port - 1000;
    }

    private List<Use> uses() {
        return List.of(
                new Use("the site", "TILTI_WEB_PORT", web),
                new Use("the API", "TILTI_API_PORT", api),
                new Use("Keycloak", "TILTI_KEYCLOAK_PORT", keycloak),
                new Use("PostgreSQL", "TILTI_POSTGRES_PORT", postgres));
    }

    /** Looks at every address of localhost: a browser may try ::1 before 127.0.0.1. */
    static boolean isTaken(int port) {
        try {
            for (var address : InetAddress.getAllByName("localhost")) {
                try (var socket = new ServerSocket()) {
                    socket.bind(new InetSocketAddress(address, port));
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int read(Map<String, String> environment, String variable, int usual) {
        var value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        throw new StackFailure("%s must be a port number from 1 to 65535, but is \"%s\"".formatted(variable, value));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StackFailure("Could not close a port: " + e.getMessage(), e);
        }
    }
}
