package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tilti.http.ProblemException;
import org.tilti.money.Money;

/** Two people decide. */
class GrantDecisionTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Decider ANN = new Decider("1", "Coordinator", "test-north");
    /** Called and acting for the same. */
    private static final Decider BEA = new Decider("2", "Coordinator", "test-north");

    private final GrantDecision decision = new GrantDecision(null, 1,
            new DecisionDraft(DecisionKind.AWARD, null, null, null, null), new Money(BigDecimal.TEN, "EUR"), ANN, NOW);

    @Test
    void isProposedByOneAndApprovedByAnother() {
        decision.approve(BEA, NOW.plusSeconds(1));

        assertEquals(DecisionState.APPROVED, decision.state());
        assertEquals(List.of(ANN, BEA), List.of(decision.proposedBy(), decision.settledBy()));
        assertEquals(NOW.plusSeconds(1), decision.settledAt());
    }

    @Test
    void isNeverApprovedByWhoeverHasProposedIt() {
        assertRefused("same-person", () -> decision.approve(ANN, NOW));
        assertEquals(DecisionState.PROPOSED, decision.state());
        assertNull(decision.settledBy());
    }

    @Test
    void isTakenBackByWhoeverHasProposedIt() {
        decision.dismiss(ANN, NOW);

        assertEquals(DecisionState.DISMISSED, decision.state());
    }

    @Test
    void isSettledOnce() {
        decision.dismiss(BEA, NOW);

        assertRefused("illegal-transition", () -> decision.approve(BEA, NOW));
        assertRefused("illegal-transition", () -> decision.dismiss(BEA, NOW));
    }

    private static void assertRefused(String problem, Executable step) {
        assertEquals(problem, assertThrows(ProblemException.class, step).getMessage().split(" ")[0]);
    }
}
