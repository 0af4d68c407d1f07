package org.tilti.grants.decisions;

/** Where a decision stands between the two people that it takes. */
public enum DecisionState {
    PROPOSED, APPROVED, DISMISSED,
    /** The application was taken back. */
    LAPSED
}
