package org.tilti.grants.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.Delegate;
import org.tilti.grants.applications.GrantAnswers;
import org.tilti.grants.applications.Plan;

/** What of an application does not say who applies. Each field is named here, so that a new one is not shown by itself. */
final class Blind {
    private Blind() {}

    static GrantAnswers copy(GrantAnswers answers) {
        return new GrantAnswers(answers.title(), answers.language(), answers.themes(), answers.sections(), List.of(),
                answers.budget(), answers.requested(), answers.own(), copy(answers.plan()), List.of(), null,
                answers.declared());
    }

    private static @Nullable Plan copy(@Nullable Plan plan) {
        return plan == null ? null : new Plan(plan.kind(), plan.title(), plan.startsOn(), plan.endsOn(), null,
                plan.delegation().stream()
                        .map(members -> new Delegate(members.function(), null, null, members.number())).toList(),
                plan.programme());
    }
}
