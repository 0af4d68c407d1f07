package org.tilti.devstack;

/** Something a person can act on; its message is all that the screen shows. */
public final class StackFailure extends RuntimeException {

    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
