package org.tilti.calls.terms;

/** How the budget of a grant call is given out. */
public enum GrantMode {
    /** All applications are judged together after the deadline, the best are awarded. */
    COMPETITIVE,
    /** Each application that is found eligible is awarded in the order of submission, while the budget lasts. */
    FIRST_COME
}
