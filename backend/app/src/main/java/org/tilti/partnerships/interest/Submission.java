package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.calls.Eligibility;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Facts;
import org.tilti.calls.criteria.Outcome;

/** What was handed in, and how the criteria stood then: it stays as it was, whatever becomes known later. */
@Schema(description = "What was handed in, and how the criteria stood then: it stays as it was, whatever becomes known "
        + "later.")
public record Submission(
        @Schema(description = "By the server's clock.") @NotNull Instant at,
        @NotNull InterestAnswers answers,
        @Schema(description = "The facts by which the criteria were checked.") @NotNull Facts facts,
        @NotNull List<Checked> outcomes) {

    /** A criterion as it was then, and its outcome. */
    @Schema(name = "RecordedOutcome", description = "A criterion as it was then, and its outcome.")
    public record Checked(@NotNull Criterion criterion, @NotNull Outcome outcome) {}

    static Submission of(Instant at, InterestAnswers answers, Facts facts, Eligibility eligibility) {
        return new Submission(at, answers, facts, eligibility.outcomes().stream()
                .map(outcome -> new Checked(outcome.criterion(), outcome.outcome())).toList());
    }
}
