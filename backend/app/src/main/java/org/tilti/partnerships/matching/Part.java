package org.tilti.partnerships.matching;

/** A part of a score; the call sets how much each weighs. */
public enum Part {
    /**
     * How far both rank the same themes: of n themes the first gets n points, the last one, and each side's points are
     * scaled to add up to 1; a theme brings the smaller of its two shares. 100 when both rank the same themes in the
     * same order.
     */
    THEMES,
    /** Of all the needs that the two state, the share that the other one offers to help with. */
    OFFERS,
    /** 100 for the same population, less in proportion to the logarithm of the ratio, 0 where it is tenfold or more. */
    SIZE,
    /** One shared working language is half, two or more are the whole: a further language never does harm. */
    LANGUAGES,
    /** Of the features that either declares, the share that both declare. */
    SIMILARITY
}
