package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinsTest {
    private final List<Candidate> hosts = List.of(candidate("h1", "LV", "en"), candidate("h2", "LV", "en"));
    private final List<Candidate> seekers = List.of(candidate("s1", "UA", "en"), candidate("s2", "UA", "en"),
            candidate("countryman", "LV", "en"), candidate("stranger", "UA", "uk"));

    @Test
    void areKeptBelowTheThreshold() {
        var rules = new MatchingRules(Weights.DEFAULT, 99_00, null, null, Set.of(), Set.of(), Set.of(new Pair("h1", "s2")),
                Set.of());

        var result = Matching.of(hosts, seekers, rules, Progress.NONE);

        assertEquals(List.of(new Pair("h1", "s2")), result.pairs().stream().map(MatchedPair::pair).toList());
        assertEquals(-result.total(), result.costOfPinsAndForbids());
    }

    @Test
    void areRefusedAgainstAnyOtherHardRuleWithItsName() {
        assertRefused(HardRule.SAME_COUNTRY, new Pair("h1", "countryman"));
        assertRefused(HardRule.NO_SHARED_LANGUAGE, new Pair("h1", "stranger"));
        assertRefused(HardRule.NOT_IN_CALL, new Pair("h1", "gone"));
        assertRefused(HardRule.NOT_IN_CALL, new Pair("s1", "h1"));
        assertRefused(HardRule.ALREADY_PARTNERS, new Pair("h2", "s2"));
        assertRefused(HardRule.FORBIDDEN, new Pair("h2", "s1"));
        assertRefused(HardRule.NO_PLACE_LEFT, new Pair("h1", "s2"), new Pair("h1", "s1"));
        assertRefused(HardRule.NO_PLACE_LEFT, new Pair("h2", "fresh"), new Pair("h1", "s1"));
    }

    @Test
    void areAllToldAtOnce() {
        var refused = refused(Set.of(new Pair("h1", "countryman"), new Pair("h2", "stranger")));

        assertEquals(Set.of(HardRule.SAME_COUNTRY, HardRule.NO_SHARED_LANGUAGE),
                refused.stream().map(RefusedPin::rule).collect(Collectors.toSet()));
    }

    private void assertRefused(HardRule rule, Pair pin, Pair... keptBefore) {
        var pins = Stream.concat(Stream.of(keptBefore), Stream.of(pin)).collect(Collectors.toSet());

        assertEquals(List.of(new RefusedPin(pin, rule)), refused(pins));
    }

    private List<RefusedPin> refused(Set<Pair> pins) {
        var rules = new MatchingRules(Weights.DEFAULT, 0, 1, null, Set.of(new Partners("s2", "h2")), Set.of(), pins,
                Set.of(new Pair("h2", "s1")));
        var all = Stream.concat(seekers.stream(), Stream.of(candidate("fresh", "UA", "en"))).toList();
        var refused = assertThrows(RefusedPins.class, () -> Matching.of(hosts, all, rules, Progress.NONE)).refused();
        assertEquals(refused, Matching.refused(hosts, all, rules));
        return refused;
    }

    private static Candidate candidate(String key, String country, String language) {
        return new Candidate(key, country, Set.of(language), List.of(), Set.of(), Set.of(), 5000, Set.of(), 1);
    }
}
