package org.tilti.calls.criteria;

/** What the machine can say of one criterion and one organisation. */
public enum Outcome {
    /** The facts meet it. */
    MET,
    /** The facts stand against it. */
    NOT_MET,
    /** A fact is missing. */
    UNKNOWN,
    /** Only the applicant can say, and will be asked. */
    TO_DECLARE
}
