package org.tilti.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.criteria.Side;

/** Criteria to be tried on the directory. */
@Schema(description = "Criteria to be tried on all organisations of the directory.")
public record CriteriaQuestion(
        @NotNull @Size(max = 40) List<@NotNull @Valid Criterion> criteria,
        @Schema(description = "The side to try; left out: all criteria together.") @Nullable Side side,
        @Schema(description = "Which organisations to list by name: those with this outcome.") @Nullable Outcome list,
        @Schema(description = "With `list`: the outcome of this criterion, counted from 0; left out: of all together.")
        @PositiveOrZero @Nullable Integer of) {}
