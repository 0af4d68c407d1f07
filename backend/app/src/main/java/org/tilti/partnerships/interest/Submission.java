package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.calls.Eligibility;
import org.tilti.calls.RecordedOutcome;
import org.tilti.calls.criteria.Facts;

/** What was handed in, and how the criteria stood then: it stays as it was, whatever becomes known later. */
@Schema(description = "What was handed in, and how the criteria stood then: it stays as it was, whatever becomes known "
        + "later.")
public record Submission(
        @Schema(description = "By the server's clock.") @NotNull Instant at,
        @NotNull InterestAnswers answers,
        @Schema(description = "The facts by which the criteria were checked.") @NotNull Facts facts,
        @NotNull List<RecordedOutcome> outcomes) {

    static Submission of(Instant at, InterestAnswers answers, Facts facts, Eligibility eligibility) {
        return new Submission(at, answers, facts, eligibility.recorded());
    }
}
