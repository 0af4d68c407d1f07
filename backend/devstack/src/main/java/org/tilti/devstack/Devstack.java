package org.tilti.devstack;

import java.util.List;

final class Devstack {
    static void main(String[] args) throws Exception {
        var instance = Instance.lasting(Checkout.find(), Ports.from(System.getenv()));
        Preflight.check(instance.checkout(), instance.ports());
        instance.pids().claim();
        var stack = new Stack(System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        var pg = new Postgres(instance);
        stack.start(pg, List.of(new Keycloak(instance, pg)));
        System.out.println("ended: " + stack.awaitEnd().name());
    }
}
