package org.tilti.calls.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** What reviewers score from 0 to 5, and what it weighs. */
@Schema(description = "What reviewers score from 0 to 5, and what it weighs in the total of 100 points.")
public record ReviewCriterion(
        @Schema(description = "Unique in the call.", examples = "relevance") @NotNull @Slug String code,
        @NotNull @Valid LocalisedText name,
        @Schema(description = "What reviewers look for.") @Valid @Nullable LocalisedText guidance,
        @Schema(description = "Points that the best score brings; all criteria of a call together 100.", examples = "40")
        @Min(1) @Max(100) int weight,
        @Schema(description = "The lowest average score with which an application can be awarded; left out: any.",
                examples = "3")
        @Min(0) @Max(HIGHEST) @Nullable Integer minimum) {

    /** The best score. */
    public static final int HIGHEST = 5;
}
