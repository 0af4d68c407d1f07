package org.tilti.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The API reaches PostgreSQL through a line that the test cuts and mends, by its fields of these names. */
public final class DatabaseLine implements QuarkusTestResourceLifecycleManager {
    private final InetSocketAddress database = Database.address();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        open(0);
        System.setProperty(Database.URL, Database.urlAt(door.getLocalPort()));
        return Map.of();
    }

    @Override
    public void inject(TestInjector test) {
        Runnable cut = this::cut;
        Runnable mend = () -> open(door.getLocalPort());
        test.injectIntoFields(cut, field -> field.getName().equals("cutDatabaseLine"));
        test.injectIntoFields(mend, field -> field.getName().equals("mendDatabaseLine"));
    }

    @Override
    public void stop() {
        System.setProperty(Database.URL, Database.urlAt(database.getPort()));
        cut();
    }

    private void cut() {
        try {
            door.close();
            for (var end : ends) {
                end.close();
            }
            ends.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void open(int port) {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            door = opened;
            Thread.ofVirtual().start(() -> connectCallers(opened));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void connectCallers(ServerSocket opened) {
        try {
            while (!opened.isClosed()) {
                var caller = opened.accept();
                var line = new Socket(database.getAddress(), database.getPort());
                ends.add(caller);
                ends.add(line);
                Thread.ofVirtual().start(() -> pass(caller, line));
                Thread.ofVirtual().start(() -> pass(line, caller));
            }
        } catch (IOException cut) {
            // nobody comes through any more
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed now
        }
    }
}
