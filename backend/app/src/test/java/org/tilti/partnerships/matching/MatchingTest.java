package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Provide
    Arbitrary<Call> calls() {
        return Call.upTo(7);
    }

    @Property(tries = 1500)
    void noOtherPairsHaveAGreaterTotal(@ForAll("calls") Call call) {
        assertEquals(Exhaustive.total(call, true), call.matched().total());
    }

    @Property(tries = 500)
    void pinsAndForbidsCostWhatTheTotalLosesByThem(@ForAll("calls") Call call) {
        var result = call.matched();
        var free = call.with(call.rules().with(Set.of(), Set.of())).matched();

        assertEquals(Exhaustive.total(call, false), result.totalWithoutPinsAndForbids());
        assertEquals(free.total() - result.total(), result.costOfPinsAndForbids());
        assertEquals(0, free.costOfPinsAndForbids());
    }

    @Property
    void theOrderOfTheInputMakesNoDifference(@ForAll("calls") Call call, @ForAll Random random) {
        var hosts = new ArrayList<>(call.hosts());
        var seekers = new ArrayList<>(call.seekers());
        Collections.shuffle(hosts, random);
        Collections.shuffle(seekers, random);

        assertEquals(call.matched(), new Call(hosts, seekers, call.rules()).matched());
    }

    @Property
    void theOrderMakesNoDifferenceWhereAllAreAlike(@ForAll Random random) {
        var hosts = new ArrayList<Candidate>();
        var seekers = new ArrayList<Candidate>();
        for (int i = 0; i < 12; i++) {
            hosts.add(alike("h" + i, "LV"));
            seekers.add(alike("s" + i, "UA"));
        }
        var expected = Matching.of(hosts, seekers, MatchingRules.DEFAULT, Progress.NONE);
        Collections.shuffle(hosts, random);
        Collections.shuffle(seekers, random);

        assertEquals(expected, Matching.of(hosts, seekers, MatchingRules.DEFAULT, Progress.NONE));
        assertEquals(12, expected.pairs().size());
    }

    @Test
    void lotsNotTheAlphabetDecideBetweenEquals() {
        var won = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            won.add(Matching.of(List.of(alike("host-" + i, "LV")), List.of(alike("a", "UA"), alike("b", "UA")),
                    MatchingRules.DEFAULT, Progress.NONE).pairs().getFirst().seeker());
        }
        assertEquals(Set.of("a", "b"), won);
    }

    @Property(tries = 1000)
    void everyHardRuleIsKept(@ForAll("calls") Call call) {
        var rules = call.rules();
        var result = call.matched();

        for (var pair : result.pairs()) {
            var broken = new HashSet<>(call.broken(call.host(pair.host()), call.seeker(pair.seeker())));
            if (pair.pinned()) {
                broken.remove(HardRule.BELOW_THRESHOLD);
            }
            assertEquals(Set.of(), broken);
        }
        var pairs = result.pairs().stream().map(MatchedPair::pair).collect(Collectors.toSet());
        assertEquals(result.pairs().size(), pairs.size(), "no pair twice");
        assertTrue(pairs.containsAll(rules.pins()));
        assertEquals(rules.pins(), result.pairs().stream().filter(MatchedPair::pinned).map(MatchedPair::pair)
                .collect(Collectors.toSet()));
        call.hosts().forEach(host -> assertTrue(host.places()
                >= pairs.stream().filter(pair -> pair.host().equals(host.key())).count()));
        call.seekers().forEach(seeker -> assertTrue(seeker.places()
                >= pairs.stream().filter(pair -> pair.seeker().equals(seeker.key())).count()));
        assertTrue(rules.hostPlaces() == null || pairs.size() <= rules.hostPlaces());
        assertTrue(rules.seekerPlaces() == null || pairs.size() <= rules.seekerPlaces());
    }

    @Test
    void aKeyStandsForOneCandidateOnly() {
        assertThrows(IllegalArgumentException.class, () -> Matching.of(List.of(alike("a", "LV")),
                List.of(alike("a", "UA")), MatchingRules.DEFAULT, Progress.NONE));
    }

    @Property(tries = 50)
    void progressGoesFrom0To1(@ForAll("calls") Call call) {
        var heard = new ArrayList<Double>();

        Matching.of(call.hosts(), call.seekers(), call.rules(), heard::add);

        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(1, heard.getLast());
        assertTrue(heard.getFirst() > 0);
    }

    @Test
    void endsSoonAfterItIsCancelledWhereverItIs() {
        var call = Call.random(30, 30, 1);
        for (double when : new double[] {0, 0.1, 0.3, 0.6, 0.92, 0.97}) {
            var heard = new ArrayList<Double>();
            var progress = new Progress() {
                @Override
                public void at(double share) {
                    heard.add(share);
                }

                @Override
                public boolean isCancelled() {
                    return !heard.isEmpty() && heard.getLast() >= when;
                }
            };
            var rules = call.rules().with(Set.of(), Set.of(new Pair("h1", "s1")));
            assertThrows(CancellationException.class,
                    () -> Matching.of(call.hosts(), call.seekers(), rules, progress));
            assertTrue(heard.getLast() < when + 0.1);
        }
    }

    private static Candidate alike(String key, String country) {
        return new Candidate(key, country, Set.of("en"), List.of("water"), Set.of(), Set.of(), 5000, Set.of(), 1);
    }
}
