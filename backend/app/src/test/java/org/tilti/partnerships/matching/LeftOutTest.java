package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    @Provide
    Arbitrary<Call> calls() {
        return Call.upTo(7);
    }

    @Property
    void isWhoeverHasNoPartner(@ForAll("calls") Call call) {
        var result = call.matched();
        var expected = new HashSet<String>();
        call.hosts().forEach(one -> expected.add(one.key()));
        call.seekers().forEach(one -> expected.add(one.key()));
        result.pairs().forEach(pair -> expected.removeAll(Set.of(pair.host(), pair.seeker())));

        assertEquals(expected, new HashSet<>(result.leftOut().stream().map(LeftOut::candidate).toList()));
        assertEquals(expected.size(), result.leftOut().size());
    }

    @Property(tries = 1000)
    void theReasonIsTrue(@ForAll("calls") Call call) {
        var result = call.matched();
        for (var one : result.leftOut()) {
            var others = one.side() == Side.HOST ? call.seekers() : call.hosts();
            var rules = new ArrayList<HardRule>();
            var counts = new HashMap<HardRule, Integer>();
            for (var other : others) {
                var rule = reason(call, result, one, other);
                rules.add(rule);
                counts.merge(rule, 1, Integer::sum);
            }
            assertEquals(rules.stream().max(Enum::compareTo).orElse(HardRule.NOBODY_THERE), one.rule());
            assertEquals(counts, one.inTheWay());
        }
    }

    private static HardRule reason(Call call, MatchResult result, LeftOut one, Candidate other) {
        var broken = one.side() == Side.HOST ? call.broken(call.host(one.candidate()), other)
                : call.broken(other, call.seeker(one.candidate()));
        if (!broken.isEmpty()) {
            return broken.stream().min(Enum::compareTo).orElseThrow();
        }
        long partners = result.pairs().stream()
                .filter(pair -> Set.of(pair.host(), pair.seeker()).contains(other.key())).count();
        if (partners == other.places()) {
            return HardRule.OUTBID;
        }
        assertEquals(call.rules().limit(), result.pairs().size(), "somebody is free, so the limit is reached");
        return HardRule.NO_PLACE_LEFT;
    }

    @Test
    void everyRuleCanBeTheReason() {
        var host = candidate("host", "LV", "en");
        var rules = MatchingRules.DEFAULT;
        var nobody = Map.<HardRule, Integer>of();

        assertReason(HardRule.NOBODY_THERE, nobody, rules);
        assertReason(HardRule.SAME_COUNTRY, Map.of(HardRule.SAME_COUNTRY, 1), rules, candidate("one", "LV", "en"));
        assertReason(HardRule.NO_SHARED_LANGUAGE, Map.of(HardRule.SAME_COUNTRY, 1, HardRule.NO_SHARED_LANGUAGE, 1),
                rules, candidate("one", "LV", "en"), candidate("two", "UA", "uk"));
        assertReason(HardRule.FORBIDDEN, Map.of(HardRule.FORBIDDEN, 1),
                rules.with(Set.of(), Set.of(new Pair(host.key(), "one"))), candidate("one", "UA", "en"));
        assertReason(HardRule.ALREADY_PARTNERS, Map.of(HardRule.ALREADY_PARTNERS, 1),
                new MatchingRules(Weights.DEFAULT, 0, null, null, Set.of(new Partners("one", "host")), Set.of(), Set.of(),
                        Set.of()), candidate("one", "UA", "en"));
        assertReason(HardRule.DECLINED, Map.of(HardRule.DECLINED, 1),
                new MatchingRules(Weights.DEFAULT, 0, null, null, Set.of(), Set.of(new Partners("one", "host")),
                        Set.of(), Set.of()), candidate("one", "UA", "en"));
        assertReason(HardRule.BELOW_THRESHOLD, Map.of(HardRule.BELOW_THRESHOLD, 1),
                new MatchingRules(Weights.DEFAULT, 90_00, null, null, Set.of(), Set.of(), Set.of(), Set.of()),
                candidate("one", "UA", "en"));
        assertReason(HardRule.NO_PLACE_LEFT, Map.of(HardRule.NO_PLACE_LEFT, 1),
                new MatchingRules(Weights.DEFAULT, 0, 0, null, Set.of(), Set.of(), Set.of(), Set.of()),
                candidate("one", "UA", "en"));
    }

    private static void assertReason(HardRule rule, Map<HardRule, Integer> inTheWay, MatchingRules rules,
            Candidate... seekers) {
        var result = Matching.of(List.of(candidate("host", "LV", "en")), List.of(seekers), rules, Progress.NONE);

        assertEquals(new LeftOut(Side.HOST, "host", rule, inTheWay), result.leftOut().getFirst());
    }

    private static Candidate candidate(String key, String country, String language) {
        return new Candidate(key, country, Set.of(language), List.of(), Set.of(), Set.of(), 5000, Set.of(), 1);
    }
}
