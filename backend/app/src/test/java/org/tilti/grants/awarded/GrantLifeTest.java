package org.tilti.grants.awarded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
import org.tilti.http.ProblemException;

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
        var model = new GrantModel(200_000, own, inKind);
        var grant = Awarded.grant(200_000, own, inKind);
        for (var command : life) {
            var plan = command.planned(model);
            assertEquals(model.takes(command), isTaken(command, grant, plan), command::toString);
            assertAlike(model, grant);
        }
    }

    private static boolean isTaken(GrantCommand command, Grant grant, List<Long> plan) {
        try {
            command.on(grant, plan);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static void assertAlike(GrantModel model, Grant grant) {
        var account = grant.account();
        assertEquals(model.state, grant.state().ordinal());
        assertEquals(model.committed, cents(account.committed()));
        assertEquals(model.netPaid(), cents(account.netPaid()));
        assertEquals(model.due(), cents(account.settlement().due().amount()));
        assertEquals(model.parts.stream().map(part -> part.planned + " " + part.state + " " + part.paid).toList(),
                account.instalments().stream().map(one -> cents(one.amount().amount()) + " " + one.state() + " "
                        + cents(one.paidSum())).toList());
        assertEquals(model.spent.stream().map(one -> one.sum + " " + one.given + " " + one.state).toList(),
                account.costs().stream().map(one -> cents(one.value().amount()) + " " + one.inKind() + " " + one.state())
                        .toList());
        assertTrue(model.netPaid() >= 0 && model.netPaid() <= model.amount, "never more than was awarded");
        assertTrue(model.committed >= 0 && model.committed <= model.amount);
        assertTrue(grant.state() != GrantState.CLOSED || model.committed == model.netPaid(), "what is closed is even");
    }

    private static long cents(BigDecimal sum) {
        return sum.movePointRight(2).longValueExact();
    }
}
