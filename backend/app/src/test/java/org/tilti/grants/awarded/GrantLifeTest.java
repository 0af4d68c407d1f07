package org.tilti.grants.awarded;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tilti.grants.awarded.GrantCommand.Step;

/** Whatever is wanted of a grant in whatever order, it does what its model does. */
class GrantLifeTest {

    @Provide
    Arbitrary<List<GrantCommand>> lives() {
        var steps = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Step.DECLINE, Step.TERMINATE, Step.WITHHOLD, Step.RETURN, Step.TAKE_BACK)),
                Tuple.of(6, Arbitraries.of(Step.values())),
                Tuple.of(12, Arbitraries.of(Step.ACCEPT, Step.PLAN, Step.PAY, Step.CLAIM, Step.ACCEPT_COST, Step.TELL,
                        Step.REPORT, Step.CLOSE)));
        var sums = Arbitraries.oneOf(Arbitraries.just(-1L), Arbitraries.of(0L, 1L, 50_000L, 100_000L),
                Arbitraries.longs().between(0, 300_000));
        return Combinators.combine(steps, Arbitraries.integers().between(0, 2), sums).as(GrantCommand::new)
                .list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Long> shares() {
        return Arbitraries.oneOf(Arbitraries.of(0L, 2000L, 5000L, 10_000L), Arbitraries.longs().between(0, 10_000));
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void doesWhatItsModelDoes(@ForAll("lives") List<GrantCommand> life, @ForAll("shares") long own,
            @ForAll("shares") long inKind) {
        var grant = new GrantLife(200_000, own, inKind);
        life.forEach(grant::step);
    }
}
