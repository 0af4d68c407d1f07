package org.tilti.partnerships.matching;

import org.jspecify.annotations.Nullable;

/**
 * A candidate made ready for being compared with thousands of others.
 *
 * @param themes numbers of its themes, the best liked first
 * @param pointsByTheme at the number of a theme: n for the first of n, 1 for the last, 0 for others
 * @param logarithm of the population, to base 10
 * @param lot what decides between equals
 */
record Profile(Candidate candidate, int[] themes, int[] pointsByTheme, long[] offers, long[] needs,
        @Nullable Double logarithm, long[] languages, long[] features, long lot) {

    String key() {
        return candidate.key();
    }

    int pointsOf(int theme) {
        return theme < pointsByTheme.length ? pointsByTheme[theme] : 0;
    }

    /** 1 + 2 + … + n. */
    long allPoints() {
        return themes.length * (themes.length + 1L) / 2;
    }
}
