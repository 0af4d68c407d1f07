package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.grants.scoring.Score;

/** A review as its reader may see it. */
@Schema(description = "A review as its reader may see it: what others have said of the application only after having "
        + "given one's own review.")
public record ReviewDetails(
        @NotNull UUID id,
        @NotNull NamedCall call,
        @NotNull ReviewSummary.Reviewer reviewer,
        @Schema(description = "Whether it is the caller's own.") boolean mine,
        @NotNull ReviewState state,
        @NotNull List<ReviewCriterion> criteria,
        @Schema(description = "Left out where they are not shown.") @Nullable List<Score> scores,
        @Schema(description = "What the scores come to so far, of 100, rounded down; left out where they are not shown.",
                examples = "64.00")
        @Nullable BigDecimal points,
        @Schema(description = "Why the reviewer cannot review it; only for those who lead the call.")
        @Nullable String reason,
        @NotNull ReviewedApplication application,
        @Schema(description = "Left out until one's own review is given.") @Nullable Standing standing,
        @Schema(description = "What others have given; left out until one's own review is given.")
        @Nullable List<Opinion> others,
        @NotNull Instant assignedAt,
        @Nullable Instant givenAt) {

    /** How the application stands after all reviews that were given. */
    @Schema(name = "ReviewStanding", description = "How the application stands after all reviews that were given.")
    public record Standing(
            @Schema(description = "How many reviews were given.", examples = "2") int given,
            @Schema(description = "How many the call asks for.", examples = "2") int wanted,
            @Schema(description = "The average of their points, rounded down.", examples = "64.00")
            @Nullable BigDecimal average,
            @Schema(description = "Between the highest and the lowest points.", examples = "28.00")
            @Nullable BigDecimal spread,
            @Schema(description = "Whether the spread is more than 25 points, so that it should be discussed.")
            boolean farApart,
            @Schema(description = "Codes of the criteria whose average score misses their minimum.")
            @NotNull List<String> belowMinimum) {}

    /** What another reviewer has given. */
    @Schema(name = "ReviewOpinion", description = "What another reviewer has given.")
    public record Opinion(
            @NotNull ReviewSummary.Reviewer reviewer,
            @NotNull List<Score> scores,
            @Schema(examples = "64.00") @Nullable BigDecimal points,
            @NotNull Instant givenAt) {}
}
