package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Side;
import org.tilti.text.Slug;

/** Which call is to be answered, and by whom. */
@Schema(description = "Which call is to be answered, by which of the organisations the caller acts for.")
public record InterestDraft(
        @Schema(examples = "new-partnerships-with-ukraine") @NotNull @Slug String call,
        @Schema(examples = "kuldigas-novads") @NotNull @Slug String organisation,
        @Schema(description = "On which side; left out: the one that its criteria fit best.") @Nullable Side side) {}
