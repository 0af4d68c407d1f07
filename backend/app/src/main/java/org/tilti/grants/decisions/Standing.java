package org.tilti.grants.decisions;

/** Where an application stands between the committee and the budget. */
enum Standing {
    /** Nothing has been decided. */
    OPEN,
    /** It is awarded when money becomes free. */
    RESERVE,
    /** It has its grant. */
    AWARDED,
    /** It gets none. */
    OUT
}
