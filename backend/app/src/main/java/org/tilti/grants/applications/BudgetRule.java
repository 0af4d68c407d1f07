package org.tilti.grants.applications;

/** What is asked of a budget. */
public enum BudgetRule {
    /** A line names its category, what it is, how many and the price. */
    LINE,
    /** A line is of one of the call's cost categories. */
    CATEGORY,
    /** A sum of another currency than the call's carries a rate; others carry none. */
    CURRENCY,
    /** No sum is larger than anybody could mean. */
    LIMIT,
    /** What is asked for and the own part are together all costs. */
    SUM,
    /** The applicant bears at least the share that the call demands. */
    OWN_SHARE,
    /** Work and things are at most the share of the own part that the call allows. */
    IN_KIND_SHARE,
    /** Costs of one category are at most the share of all costs that the call allows. */
    CATEGORY_SHARE,
    /** What is asked for is at least the smallest grant. */
    SMALLEST,
    /** What is asked for is at most the largest grant. */
    LARGEST
}
