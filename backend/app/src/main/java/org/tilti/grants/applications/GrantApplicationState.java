package org.tilti.grants.applications;

/** Where a grant application stands. */
public enum GrantApplicationState {
    /** Being written; only the applicant and those it is shared with read it. */
    DRAFT("submit"),
    /** Handed in before the deadline. */
    SUBMITTED("return, withdraw, check"),
    /** Given back once, to be completed. */
    RETURNED("submit, withdraw"),
    /** Found eligible: it is being judged. */
    UNDER_REVIEW("withdraw, decide"),
    /** A grant is awarded. */
    APPROVED("–"),
    /** No grant, for the reason that was given. */
    REJECTED("–"),
    /** Taken back by the applicant. */
    WITHDRAWN("reopen");

    /** The steps from here, as a refusal names them. */
    final String possible;

    GrantApplicationState(String possible) {
        this.possible = possible;
    }

    /** Only the applicant and those it is shared with read what is not handed in. */
    boolean isConfidential() {
        return this == DRAFT || this == WITHDRAWN;
    }
}
