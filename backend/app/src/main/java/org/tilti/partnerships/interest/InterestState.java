package org.tilti.partnerships.interest;

/** Where an expression of interest stands. */
public enum InterestState {
    /** Being written; only those who act for the organisation read it. */
    DRAFT,
    /** Handed in before the deadline. */
    SUBMITTED,
    /** Taken back by the organisation before the deadline. */
    WITHDRAWN,
    /** Given back by the coordinator, who asks for more. */
    RETURNED,
    /** Eligible: it takes part in the matching. */
    ACCEPTED,
    /** Not eligible, for the reason that was given. */
    DECLINED
}
