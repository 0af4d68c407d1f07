package org.tilti.grants.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tilti.audit.AuditAction;
import org.tilti.calls.Call;
import org.tilti.calls.Eligibility;
import org.tilti.calls.criteria.Outcome;
import org.tilti.money.Money;

/** Steps of applications without a database. */
public final class PlainApplication {
    private PlainApplication() {}

    public static GrantApplication begun(Call call, UUID id, Money requested) {
        return new GrantApplication(call, null, new GrantStart(answers(requested), List.of())) {
            @Override
            public UUID id() {
                return id;
            }
        };
    }

    public static void write(GrantApplication application, Money requested) {
        application.rewrite(answers(requested), List.of());
    }

    private static GrantAnswers answers(Money requested) {
        return new GrantAnswers("Visit", "en", null, null, null, null, requested, null, null, null, null, null);
    }

    public static void submit(GrantApplication application, Instant now) {
        var last = application.submission();
        application.submit(new GrantSubmission(application, last == null ? 1 : last.number() + 1, now, null,
                new Eligibility(null, null, Outcome.MET, List.of())), "GA-000001");
    }

    public static void reopen(GrantApplication application, Instant now) {
        application.reopen(now);
    }

    public static void giveBack(GrantApplication application, Instant answerBy, Instant now) {
        application.giveBack(new Completion("Who travels?", List.of("/plan"), answerBy, now));
    }

    /** Takes steps, and tells of each. */
    public static MoveApplication moves(Consumer<GrantApplication> moved) {
        return new MoveApplication(null, null, null) {
            @Override
            public void move(GrantApplication application, AuditAction action, Consumer<GrantApplication> step) {
                step.accept(application);
                moved.accept(application);
            }
        };
    }
}
