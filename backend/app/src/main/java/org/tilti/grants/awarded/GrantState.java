package org.tilti.grants.awarded;

/** How far a grant has come. */
public enum GrantState {
    /** The recipient has not accepted the agreement yet. */
    AWARDED,
    RUNNING,
    /** The report is handed in. */
    REPORTED,
    /** All that is due is paid, and all that is to be returned is returned. */
    CLOSED,
    TERMINATED,
    /** The recipient did not accept the agreement. */
    DECLINED;

    /** The steps that change it, for those who try another. */
    String possible() {
        return switch (this) {
            case AWARDED -> "accept, decline, terminate";
            case RUNNING -> "report/submit, terminate";
            case REPORTED -> "report/return, close, terminate";
            case CLOSED, TERMINATED, DECLINED -> "–";
        };
    }
}
