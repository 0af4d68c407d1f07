package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Outcome;

/** A criterion as it was when something was handed in, and its outcome. */
@Schema(description = "A criterion as it was then, and its outcome.")
public record RecordedOutcome(@NotNull Criterion criterion, @NotNull Outcome outcome) {}
