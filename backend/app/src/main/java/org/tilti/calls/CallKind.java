package org.tilti.calls;

/** What a call invites to, and with what it is answered. */
public enum CallKind {
    /** Answered by an expression of interest. */
    PARTNERSHIP,
    /** Answered by a grant application. */
    GRANT
}
