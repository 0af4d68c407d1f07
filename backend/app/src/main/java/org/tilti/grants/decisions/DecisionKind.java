package org.tilti.grants.decisions;

/** What the committee does with an application. */
public enum DecisionKind {
    AWARD,
    /** It is awarded when money becomes free, in the order of the ranking. */
    RESERVE,
    REFUSE
}
