package org.tilti.partnerships.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a call, with the facts that a score is made of.
 *
 * @param key the slug: unique in the call, on both sides together
 * @param themes codes, the best liked first
 * @param offers codes of themes that it can help with
 * @param needs codes of themes that it seeks help with
 * @param population null where it is unknown
 * @param features such as MOUNTAINS, BORDER, PORT, UNIVERSITY
 * @param places how many partners it may get
 */
public record Candidate(String key, String country, Set<String> languages, List<String> themes, Set<String> offers,
        Set<String> needs, @Nullable Integer population, Set<String> features, int places) {

    public Candidate {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A candidate needs a key");
        }
        if (places < 1) {
            throw new IllegalArgumentException(key + " needs a place at least");
        }
        if (population != null && population < 1) {
            throw new IllegalArgumentException(key + " has nobody living in it; an unknown population is null");
        }
        themes = List.copyOf(themes);
        if (new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException(key + " ranks a theme twice");
        }
        languages = InOrder.copyOf(languages);
        offers = InOrder.copyOf(offers);
        needs = InOrder.copyOf(needs);
        features = InOrder.copyOf(features);
    }
}
