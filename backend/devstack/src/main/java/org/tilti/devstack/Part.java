package org.tilti.devstack;

/** One of the programs that together make the stack. */
interface Part {

    /** As in the names of its log and pid file. */
    String name();

    /** As people call it. */
    String title();

    /** Starts the program and returns when it answers. */
    void start();

    void stop();

    /** The running program; only after {@link #start}. */
    ProcessHandle process();
}
