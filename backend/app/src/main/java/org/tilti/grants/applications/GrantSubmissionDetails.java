package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.calls.RecordedOutcome;
import org.tilti.calls.criteria.Facts;

/** What was handed in, and how the criteria stood then. */
@Schema(name = "GrantSubmission", description = "What was handed in, and how the criteria stood then: it stays as it was.")
public record GrantSubmissionDetails(
        @Schema(description = "Counts from 1.") int number,
        @Schema(description = "By the clock of the database.") @NotNull Instant at,
        @NotNull GrantAnswers answers,
        @Schema(description = "The facts by which the criteria were checked.") @NotNull Facts facts,
        @NotNull List<RecordedOutcome> outcomes) {}
