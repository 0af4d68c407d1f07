package org.tilti.grants.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.money.Money;

/** What was decided, as the applicant is told. */
@Schema(description = "What was decided, as the applicant is told; as PDF it is a letter.")
public record DecisionLetter(
        @NotNull DecisionKind outcome,
        @Schema(examples = "GA-000012") @NotNull String reference,
        @Schema(description = "What the application is called.", examples = "Youth councils of Bauska and Kutaisi")
        @NotNull String title,
        @NotNull Money requested,
        @Schema(description = "What is awarded, now or from the reserve list.") @Nullable Money amount,
        @Nullable String reason,
        @NotNull List<String> conditions,
        @NotNull Instant decidedAt,
        @Schema(description = "In which the letter is written: that of the application where the product speaks it, else "
                + "one in which the applicant works, else English.", examples = "lv") @NotNull String language) {

    /** As two people have decided. */
    static DecisionLetter of(GrantApplication application, GrantDecision decision, String language) {
        var answers = application.submission().answers();
        return new DecisionLetter(decision.movedUpAt() == null ? decision.kind() : DecisionKind.AWARD,
                application.reference(), answers.title(), answers.requested(), decision.amount(), decision.reason(),
                decision.conditions(), decision.movedUpAt() == null ? decision.settledAt() : decision.movedUpAt(), language);
    }

    /** As it was found not to be eligible, before anybody could decide. */
    static DecisionLetter ofIneligible(GrantApplication application, String language) {
        var answers = application.submission().answers();
        return new DecisionLetter(DecisionKind.REFUSE, application.reference(), answers.title(), answers.requested(), null,
                application.reason(), List.of(), application.decidedAt(), language);
    }
}
