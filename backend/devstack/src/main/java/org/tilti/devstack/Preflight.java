package org.tilti.devstack;

/**
 * What must hold before anything is built or started. It needs no library, so that the Makefile can run it from source
 * and a taken port is the first thing said.
 */
final class Preflight {

    private Preflight() {
    }

    static void main(String[] arguments) {
        try {
            check(Checkout.find(), Ports.from(System.getenv()));
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    static void check(Checkout checkout, Ports ports) {
        var pids = new PidFiles(checkout.state().resolve("pids"));
        if (pids.isClaimed()) {
            pids.claim();
        }
        var stopped = pids.stopLeftovers();
        if (!stopped.isEmpty()) {
            System.out.println("Stopped what an earlier run left behind: " + String.join(", ", stopped));
        }
        ports.requireFree();
    }
}
