package org.tilti.grants.applications;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Outcome;

/**
 * How a rule stands with a budget.
 *
 * @param pointer the place in the budget that it speaks of
 * @param said which of the rule's sentences says why
 * @param arguments of that sentence
 * @param missing by how much the rule is missed
 */
record BudgetFinding(BudgetRule rule, Outcome outcome, String pointer, String said, List<Object> arguments,
        @Nullable BigDecimal missing) {

    static BudgetFinding met(BudgetRule rule, String pointer, String said, Object... arguments) {
        return new BudgetFinding(rule, Outcome.MET, pointer, said, List.of(arguments), null);
    }

    static BudgetFinding notMet(BudgetRule rule, String pointer, BigDecimal missing, String said, Object... arguments) {
        return new BudgetFinding(rule, Outcome.NOT_MET, pointer, said, List.of(arguments), missing);
    }

    static BudgetFinding wrong(BudgetRule rule, String pointer, String said, Object... arguments) {
        return new BudgetFinding(rule, Outcome.NOT_MET, pointer, said, List.of(arguments), null);
    }

    static BudgetFinding unknown(BudgetRule rule, String pointer, String said, Object... arguments) {
        return new BudgetFinding(rule, Outcome.UNKNOWN, pointer, said, List.of(arguments), null);
    }
}
