package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.background.WorkStatus;
import org.tilti.calls.MatchingTerms;
import org.tilti.text.ShownText;

/** A run of the matching: what went in, how far it is and, once it is done, what came out. */
@Schema(description = "A run of the matching: what went in, how far it is and, once it is done, what came out.")
public record MatchRunDetails(
        @NotNull UUID id,
        @Schema(description = "The runs of a call are numbered from 1.", examples = "2") int number,
        @NotNull MatchedCall call,
        @NotNull WorkStatus work,
        @NotNull MatchingTerms terms,
        @Schema(description = "How many hosts took part.", examples = "12") int hosts,
        @Schema(description = "How many seekers took part.", examples = "14") int seekers,
        @Schema(description = "Places that hosts had left; null without limit.") @Nullable Integer hostPlaces,
        @Schema(description = "Places that seekers had left; null without limit.") @Nullable Integer seekerPlaces,
        @NotNull List<PairDraft> pins,
        @NotNull List<PairDraft> forbids,
        @Nullable Result result,
        @Nullable Release released,
        @NotNull Instant createdAt) {

    /** The call whose answers are matched. */
    @Schema(name = "MatchedCall", description = "The call whose answers are matched.")
    public record MatchedCall(
            @Schema(examples = "new-partnerships-with-ukraine") @NotNull String slug,
            @NotNull ShownText title) {}

    /** The figures of what came out. */
    @Schema(name = "MatchResult", description = "The figures of what came out.")
    public record Result(
            @Schema(examples = "12") int pairs,
            @Schema(description = "How many organisations have nobody.", examples = "2") int leftOut,
            @Schema(description = "The sum of the pairs' scores.", examples = "912.50") @NotNull BigDecimal total,
            @Schema(description = "What pins and forbids take away from the best sum.", examples = "8.25")
            @NotNull BigDecimal cost) {}

    /** When both sides were told, and until when they answer. */
    @Schema(name = "MatchRelease", description = "When both sides were told of their proposals, and until when they answer.")
    public record Release(@NotNull Instant at, @NotNull Instant answerBy) {}
}
