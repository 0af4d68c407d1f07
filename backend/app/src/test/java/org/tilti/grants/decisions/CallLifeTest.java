package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.awarded.GrantState;
import org.tilti.http.ProblemException;

/** Whatever is wanted of the applications to a call in whatever order, from draft to closed grant, they do what their model does. */
class CallLifeTest {
    private static final Set<GrantApplicationState> APPLIED = EnumSet.noneOf(GrantApplicationState.class);
    private static final Set<DecisionState> DECIDED = EnumSet.noneOf(DecisionState.class);
    private static final Set<GrantState> GRANTED = EnumSet.noneOf(GrantState.class);
    private static boolean movedUp;

    @Provide
    Arbitrary<List<CallCommand>> lives() {
        return Arbitraries.longs().between(0, 1L << 40).withDistribution(RandomDistribution.uniform()).map(CallCommand::of)
                .list().ofMinSize(60).ofMaxSize(80);
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void doesWhatItsModelDoes(@ForAll("lives") List<CallCommand> life, @ForAll boolean firstCome, @ForAll boolean scarce) {
        var model = new CallModel(firstCome, scarce ? 200_000 : 700_000);
        var committee = new PlainCommittee(firstCome, model.budget);
        for (var command : life) {
            if (command.step() != CallCommand.Step.GRANT) {
                assertEquals(model.takes(command, one -> committed(committee, one)), isTaken(command, committee),
                        command::toString);
            } else if (committee.grants.containsKey(committee.applications.get(command.which()))) {
                committee.take(command);
            }
            if (command.step() == CallCommand.Step.MOVE_UP) {
                model.applied.forEach(one -> assertAlike(one, committee));
            }
            assertAlike(model.applied.get(command.which()), committee);
            assertTrue(committee.free().signum() >= 0, "never more than the budget");
        }
        model.applied.forEach(one -> assertAlike(one, committee));
    }

    /** That nothing was left out of what can become of an application: the rarest, a terminated grant, ends some 25 of the lives. */
    @AfterContainer
    static void assertAllSeen() {
        assertEquals(EnumSet.allOf(GrantApplicationState.class), APPLIED);
        assertEquals(EnumSet.allOf(DecisionState.class), DECIDED);
        assertEquals(EnumSet.allOf(GrantState.class), GRANTED);
        assertTrue(movedUp);
    }

    private static long committed(PlainCommittee committee, CallModel.Applied one) {
        var grant = committee.grants.get(committee.applications.get(one.index));
        return grant == null ? 0 : grant.committed();
    }

    private static boolean isTaken(CallCommand command, PlainCommittee committee) {
        try {
            committee.take(command);
            return true;
        } catch (NoSuchElementException | ProblemException refused) {
            return false;
        }
    }

    private static void assertAlike(CallModel.Applied model, PlainCommittee committee) {
        var application = committee.applications.get(model.index);
        assertEquals(model.state, application.state());
        assertEquals(model.submissions, application.submission() == null ? 0 : application.submission().number());
        if (model.submissions > 0) {
            assertEquals(PlainCommittee.at(model.submittedAt), application.submittedAt());
            assertEquals(model.requested, PlainCommittee.cents(application.submission().answers().requested()));
        }
        var decisions = committee.saidOf(application);
        assertEquals(model.choices.size(), decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            assertAlike(model.choices.get(i), decisions.get(i));
        }
        var grant = committee.grants.get(application);
        assertEquals(model.state == GrantApplicationState.APPROVED, grant != null, "a grant for what is approved, and for nothing else");
        APPLIED.add(application.state());
        if (grant != null) {
            GRANTED.add(grant.state());
        }
    }

    private static void assertAlike(CallModel.Choice model, GrantDecision decision) {
        assertEquals(model.kind, decision.kind());
        assertEquals(model.state, decision.state());
        assertEquals(model.sum, decision.amount() == null ? 0 : PlainCommittee.cents(decision.amount()));
        if (decision.state() == DecisionState.APPROVED) {
            assertNotEquals(decision.proposedBy().subject(), decision.settledBy().subject(), "two people");
        }
        DECIDED.add(decision.state());
        movedUp |= decision.movedUpAt() != null;
    }
}
