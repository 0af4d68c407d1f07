package org.tilti.devstack;

import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL and one Keycloak for all tests of a JVM, announced as system properties before the first test class
 * is looked at. {@code -Dtilti.test.stack=off} leaves them out, for a quick run of plain unit tests.
 */
public final class StackForTests implements LauncherSessionListener {

    private Instance instance;
    private Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("off".equals(System.getProperty("tilti.test.stack"))) {
            return;
        }
        var free = Ports.anyFree(2);
        var usual = Ports.from(Map.of());
        instance = new Throwaway(Checkout.find())
                .create(new Ports(usual.web(), usual.api(), free.getFirst(), free.getLast()));
        stack = new Stack(line -> { });
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        var postgres = new Postgres(instance);
        stack.start(postgres, List.of(new Keycloak(instance, postgres)));
        announce();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void announce() {
        System.setProperty("quarkus.datasource.jdbc.url", instance.jdbcUrl());
        System.setProperty("quarkus.datasource.username", Instance.DATABASE_OWNER);
        System.setProperty("quarkus.datasource.password", Instance.DATABASE_PASSWORD);
        System.setProperty("quarkus.oidc.auth-server-url", instance.issuer());
        System.setProperty("tilti.test.keycloak.admin-url", instance.keycloakUrl() + "/admin/realms/tilti");
        System.setProperty("tilti.test.keycloak.admin-user", Instance.ADMIN);
        System.setProperty("tilti.test.keycloak.admin-password", Instance.ADMIN_PASSWORD);
    }

    private synchronized void stop() {
        if (stack != null) {
            stack.close();
            Throwaway.discard(instance);
            stack = null;
        }
    }
}
