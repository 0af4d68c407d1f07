package org.tilti.partnerships.matching;

import java.util.Arrays;

/** Makes profiles that can be compared with each other, as they number their codes alike. */
class Profiles {
    private final Vocabulary themes = new Vocabulary();
    private final Vocabulary languages = new Vocabulary();
    private final Vocabulary features = new Vocabulary();

    Profile of(Candidate candidate) {
        var ranked = candidate.themes().stream().mapToInt(themes::numberOf).toArray();
        var points = new int[Arrays.stream(ranked).max().orElse(-1) + 1];
        for (int rank = 0; rank < ranked.length; rank++) {
            points[ranked[rank]] = ranked.length - rank;
        }
        // StrictMath gives the same digits on every machine.
        var logarithm = candidate.population() == null ? null : (Double) StrictMath.log10(candidate.population());
        return new Profile(candidate, ranked, points, themes.bitsOf(candidate.offers()),
                themes.bitsOf(candidate.needs()), logarithm, languages.bitsOf(candidate.languages()),
                features.bitsOf(candidate.features()), Lot.of(candidate.key()));
    }
}
