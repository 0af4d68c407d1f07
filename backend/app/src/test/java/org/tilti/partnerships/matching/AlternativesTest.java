package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final Set<Set<HardRule>> NARROW =
            Set.of(Set.of(HardRule.BELOW_THRESHOLD), Set.of(HardRule.NO_SHARED_LANGUAGE));

    @Provide
    Arbitrary<Call> calls() {
        return Call.upTo(7);
    }

    @Property(tries = 500)
    void areTheThreeBestOthersThePossibleFirst(@ForAll("calls") Call call) {
        var result = call.matched();
        for (var host : call.hosts()) {
            check(call, result, host.key(),
                    call.seekers().stream().map(seeker -> new Option(call, host, seeker, false)));
        }
        for (var seeker : call.seekers()) {
            check(call, result, seeker.key(), call.hosts().stream().map(host -> new Option(call, host, seeker, true)));
        }
        assertEquals(call.hosts().size() + call.seekers().size(), result.alternatives().size());
    }

    private static void check(Call call, MatchResult result, String key, Stream<Option> options) {
        var pairs = new HashSet<>(result.pairs().stream().map(MatchedPair::pair).toList());
        var expected = options.filter(one -> !pairs.contains(new Pair(one.host.key(), one.seeker.key())))
                .filter(one -> one.value() >= 0).sorted((one, other) -> other.value() - one.value()).toList();
        var alternatives = result.alternatives().get(key);

        assertEquals(expected.stream().limit(3).map(Option::value).toList(), alternatives.stream()
                .map(alternative -> expected.stream().filter(one -> one.partner().equals(alternative.partner()))
                        .findFirst().orElseThrow().value()).toList());
        for (var alternative : alternatives) {
            var option = expected.stream().filter(one -> one.partner().equals(alternative.partner())).findFirst()
                    .orElseThrow();
            assertEquals(call.score(option.host, option.seeker), alternative.score());
            assertEquals(alternative.score().lacks(), alternative.lacks());
            assertEquals(option.inTheWay(result), alternative.inTheWay());
        }
    }

    private record Option(Call call, Candidate host, Candidate seeker, boolean toSeeker) {
        String partner() {
            return toSeeker ? host.key() : seeker.key();
        }

        /** Possible ones above all others; negative for those out of reach. */
        int value() {
            var broken = call.broken(host, seeker);
            int total = call.score(host, seeker).total();
            return broken.isEmpty() ? total + Score.FULL + 1 : NARROW.contains(broken) ? total : -1;
        }

        Set<HardRule> inTheWay(MatchResult result) {
            var broken = call.broken(host, seeker);
            if (!broken.isEmpty()) {
                return broken;
            }
            var other = toSeeker ? host : seeker;
            long taken = result.pairs().stream()
                    .filter(pair -> Set.of(pair.host(), pair.seeker()).contains(other.key())).count();
            return taken == other.places() ? Set.of(HardRule.OUTBID)
                    : result.pairs().size() == call.rules().limit() ? Set.of(HardRule.NO_PLACE_LEFT) : Set.of();
        }
    }

    @Test
    void tellWhatTheyLack() {
        var host = candidate("host", "LV", "water", 1000);
        var best = candidate("best", "UA", "water", 1000);
        var next = candidate("next", "UA", "water", 100_000);
        var last = candidate("last", "UA", "roads", 1000);

        var result = Matching.of(List.of(host), List.of(last, best, next), MatchingRules.DEFAULT, Progress.NONE);

        assertEquals(List.of("best"), result.pairs().stream().map(MatchedPair::seeker).toList());
        assertEquals(Map.of("next", List.of(Part.OFFERS, Part.SIZE, Part.LANGUAGES, Part.SIMILARITY),
                "last", List.of(Part.THEMES, Part.OFFERS, Part.LANGUAGES, Part.SIMILARITY)),
                result.alternatives().get("host").stream().collect(
                        Collectors.toMap(Alternative::partner, Alternative::lacks)));
        assertEquals(Set.of(HardRule.OUTBID), result.alternatives().get("next").getFirst().inTheWay());
    }

    private static Candidate candidate(String key, String country, String theme, int population) {
        return new Candidate(key, country, Set.of("en"), List.of(theme), Set.of(), Set.of(), population, Set.of(), 1);
    }
}
