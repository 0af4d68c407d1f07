package org.tilti.grants.decisions;

/** Where a decision stands between the two people that it takes. */
public enum DecisionState {
    PROPOSED, APPROVED, DISMISSED,
    /** The application was taken back, or who proposed it has declared a conflict of interest. */
    LAPSED
}
