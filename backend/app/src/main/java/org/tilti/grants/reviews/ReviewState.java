package org.tilti.grants.reviews;

/** Where a review stands. */
public enum ReviewState {
    /** The reviewer may write it; only they see what is in it. */
    ASSIGNED,
    /** It stands, and counts. */
    GIVEN,
    /** The reviewer has a conflict of interest: it counts for nothing, and they see the application no longer. */
    CONFLICT,
    /** The reviewer has left the panel before giving it. */
    TAKEN_OFF
}
