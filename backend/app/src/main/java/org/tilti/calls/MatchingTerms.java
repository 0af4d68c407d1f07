package org.tilti.calls;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a partnership call pairs those who answer it: what each part of a score weighs, and how low a score may be. */
@Schema(description = "How a partnership call pairs those who answer it: how many of the 100 points of a score each part "
        + "can bring, 100 together, and the score under which a pair is never proposed.")
public record MatchingTerms(
        @Schema(description = "How far both rank the same themes.", examples = "45") @Min(0) @Max(100) int themes,
        @Schema(description = "How much of what each needs the other offers.", examples = "25")
        @Min(0) @Max(100) int offers,
        @Schema(description = "How alike they are in size, on a logarithmic scale.", examples = "15")
        @Min(0) @Max(100) int size,
        @Schema(description = "Working languages in common; without any there is no pair.", examples = "10")
        @Min(0) @Max(100) int languages,
        @Schema(description = "What both say their place is like.", examples = "5") @Min(0) @Max(100) int similarity,
        @Schema(examples = "30") @Min(0) @Max(100) int threshold) {

    /** Of calls that say nothing of it. */
    public static final MatchingTerms DEFAULT = new MatchingTerms(45, 25, 15, 10, 5, 30);

    boolean weighsAHundred() {
        return themes + offers + size + languages + similarity == 100;
    }
}
