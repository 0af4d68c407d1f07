package org.tilti.partnerships.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** A call made up of few different facts, so that ties and broken rules are common. */
record Call(List<Candidate> hosts, List<Candidate> seekers, MatchingRules rules) {

    /** Jqwik shrinks the seed and the sizes; a call that fails is printed in full. */
    static Arbitrary<Call> upTo(int aSide) {
        var size = Arbitraries.integers().between(0, aSide);
        return Combinators.combine(size, size, Arbitraries.longs()).as(Call::random);
    }

    static Call random(int hosts, int seekers, long seed) {
        var random = new Random(seed);
        boolean many = random.nextBoolean();
        var some = candidates("h", hosts, many, random);
        var others = candidates("s", seekers, many, random);
        var weights = random.nextBoolean() ? Weights.DEFAULT : new Weights(0, 0, 0, 100, 0);
        var rules = new MatchingRules(weights, random.nextInt(4) * 15_00,
                limit(hosts, random), limit(seekers, random), partners(some, others, random),
                partners(some, others, random), Set.of(),
                pairs(some, others, random.nextInt(3), random));
        return new Call(some, others, rules).withPossiblePins(random);
    }

    private Call withPossiblePins(Random random) {
        var pins = new HashSet<Pair>();
        for (var pin : pairs(hosts, seekers, random.nextInt(3), random)) {
            pins.add(pin);
            try {
                Pins.of(new Grid(hosts, seekers, rules, Progress.NONE), rules.with(pins, rules.forbids()));
            } catch (RefusedPins refused) {
                pins.remove(pin);
            }
        }
        return with(rules.with(pins, rules.forbids()));
    }

    private static List<Candidate> candidates(String prefix, int count, boolean many, Random random) {
        var result = new ArrayList<Candidate>();
        boolean isHost = prefix.equals("h");
        for (int i = 0; i < count; i++) {
            // Some seekers come before the hosts in the alphabet.
            result.add(new Candidate((isHost || i % 2 == 1 ? prefix : "b") + i,
                    of(random, isHost ? "LV" : "UA", "LV", "PL"),
                    some(random, "en", "uk", "lv", "pl"), List.copyOf(some(random, "water", "roads", "schools")),
                    some(random, "water", "roads", "heat"), some(random, "water", "roads", "heat"),
                    random.nextInt(4) == 0 ? null : 1000 << random.nextInt(5), some(random, "BORDER", "PORT"),
                    many ? 1 + random.nextInt(3) : 1));
        }
        return result;
    }

    private static String of(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static Set<String> some(Random random, String... values) {
        var result = new HashSet<String>();
        for (var value : values) {
            if (random.nextBoolean()) {
                result.add(value);
            }
        }
        return result;
    }

    private static @Nullable Integer limit(int size, Random random) {
        return random.nextInt(3) > 0 ? null : random.nextInt(size + 1);
    }

    private static Set<Partners> partners(List<Candidate> some, List<Candidate> others, Random random) {
        var result = new HashSet<Partners>();
        pairs(some, others, random.nextInt(4), random).forEach(pair -> result.add(random.nextBoolean()
                ? new Partners(pair.host(), pair.seeker()) : new Partners(pair.seeker(), pair.host())));
        return result;
    }

    private static Set<Pair> pairs(List<Candidate> some, List<Candidate> others, int count, Random random) {
        var result = new HashSet<Pair>();
        for (int i = 0; i < count && !some.isEmpty() && !others.isEmpty(); i++) {
            result.add(new Pair(some.get(random.nextInt(some.size())).key(),
                    others.get(random.nextInt(others.size())).key()));
        }
        return result;
    }

    MatchResult matched() {
        return Matching.of(hosts, seekers, rules, Progress.NONE);
    }

    Call with(MatchingRules rules) {
        return new Call(hosts, seekers, rules);
    }

    Candidate host(String key) {
        return hosts.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    Candidate seeker(String key) {
        return seekers.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    Score score(Candidate host, Candidate seeker) {
        return Score.of(host, seeker, rules.weights());
    }

    /** The rules that the two break, written down once more, as plainly as can be. */
    Set<HardRule> broken(Candidate host, Candidate seeker) {
        var result = new HashSet<HardRule>();
        if (host.country().equals(seeker.country())) {
            result.add(HardRule.SAME_COUNTRY);
        }
        if (host.languages().stream().noneMatch(seeker.languages()::contains)) {
            result.add(HardRule.NO_SHARED_LANGUAGE);
        }
        if (areIn(rules.partners(), host, seeker)) {
            result.add(HardRule.ALREADY_PARTNERS);
        }
        if (areIn(rules.declined(), host, seeker)) {
            result.add(HardRule.DECLINED);
        }
        if (rules.forbids().contains(new Pair(host.key(), seeker.key()))) {
            result.add(HardRule.FORBIDDEN);
        }
        if (score(host, seeker).total() < rules.threshold()) {
            result.add(HardRule.BELOW_THRESHOLD);
        }
        return result;
    }

    private static boolean areIn(Set<Partners> pairs, Candidate host, Candidate seeker) {
        return pairs.stream().anyMatch(pair ->
                Set.of(pair.one(), pair.other()).equals(Set.of(host.key(), seeker.key())));
    }
}
