package org.tilti.grants.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** What a reviewer says to one criterion. */
@Schema(description = "What a reviewer says to one criterion, and why.")
public record Score(
        @Schema(description = "Code of a review criterion of the call.", examples = "relevance")
        @NotNull @Slug String criterion,
        @Schema(description = "0, the worst, to 5; left out while it is not decided, and where the criterion is not "
                + "applicable.", examples = "4")
        @Min(0) @Max(ReviewCriterion.HIGHEST) @Nullable Integer score,
        @Schema(description = "The criterion says nothing about this application: it changes no average.")
        boolean notApplicable,
        @Schema(examples = "Forty young people of both towns take part from the first day.")
        @Size(max = 3000) @PlainText @Nullable String justification) {

    boolean counts() {
        return score != null && !notApplicable;
    }

    /** Whether nothing is left to be said: a score or that none applies, and why. */
    public boolean saysAll() {
        return (score != null) != notApplicable && justification != null && !justification.isBlank();
    }
}
