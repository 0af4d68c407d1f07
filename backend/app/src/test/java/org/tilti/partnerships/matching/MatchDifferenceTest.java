package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchDifferenceTest {
    @Provide
    Arbitrary<Call> calls() {
        return Call.upTo(7);
    }

    @Property
    void bringsTheOneRunToTheOther(@ForAll("calls") Call call) {
        var before = call.with(call.rules().with(Set.of(), Set.of())).matched();
        var after = call.matched();

        var difference = MatchDifference.between(before, after);

        assertEquals(pairs(before.pairs()), union(difference.gone(), difference.kept()));
        assertEquals(pairs(after.pairs()), union(difference.added(), difference.kept()));
        assertEquals(before.pairs().size(), difference.gone().size() + difference.kept().size());
        assertEquals(-after.costOfPinsAndForbids(), difference.gain());
    }

    @Property(tries = 50)
    void isNothingBetweenARunAndItself(@ForAll("calls") Call call) {
        var result = call.matched();

        assertEquals(new MatchDifference(List.of(), List.of(), result.pairs(), 0),
                MatchDifference.between(result, result));
    }

    private static Set<Pair> pairs(List<MatchedPair> pairs) {
        return new HashSet<>(pairs.stream().map(MatchedPair::pair).toList());
    }

    private static Set<Pair> union(List<MatchedPair> some, List<MatchedPair> others) {
        var result = pairs(some);
        result.addAll(pairs(others));
        return result;
    }
}
