package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Fact;
import org.tilti.calls.criteria.Facts;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.criteria.Words;

/** What one criterion says of one organisation, and why, in the reader's language. */
@Schema(description = "What one criterion says of one organisation, and why, in the reader's language.")
public record CriterionOutcome(
        @NotNull Criterion criterion,
        @Schema(description = "The rule in words.", examples = "Between 400 and 50,000 inhabitants")
        @NotNull String title,
        @NotNull Outcome outcome,
        @Schema(examples = "27,400 inhabitants (2024).") @NotNull String reason,
        @Schema(description = "With UNKNOWN: the fact that the directory lacks.") @Nullable Fact missing,
        @Schema(description = "Who can add the missing fact: OFFICER, whoever acts for the organisation; or only an "
                + "ADMINISTRATOR of the directory.")
        Fact.@Nullable Keeper addedBy) {

    static CriterionOutcome of(Criterion criterion, Facts facts, Words words) {
        var finding = criterion.check(facts);
        return new CriterionOutcome(criterion, criterion.title(words), finding.outcome(),
                finding.reason().apply(words), finding.missing(),
                finding.missing() == null ? null : finding.missing().keeper());
    }
}
