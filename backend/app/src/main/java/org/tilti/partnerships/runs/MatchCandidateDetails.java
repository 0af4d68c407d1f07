package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Side;
import org.tilti.partnerships.interest.Feature;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.HardRule;
import org.tilti.partnerships.matching.Part;

/** An organisation that takes part in a run: its facts, why it has nobody, and whom else it could have had. */
@Schema(description = "An organisation that takes part in a run: its facts, why it has nobody, and whom else it could "
        + "have had.")
public record MatchCandidateDetails(
        @NotNull MatchParty organisation,
        @NotNull Side side,
        @NotNull Profile profile,
        @Schema(description = "Those it is paired with.") @NotNull List<MatchParty> partners,
        @Schema(description = "Why it has nobody; null when it has.") @Nullable LeftOutDetails leftOut,
        @Schema(description = "The three it fits next best.") @NotNull List<AlternativeDetails> alternatives) {

    /** What the score is made of. */
    @Schema(name = "MatchProfile", description = "What the score is made of.")
    public record Profile(
            @Schema(description = "Codes, the dearest first.") @NotNull List<String> themes,
            @Schema(description = "Codes of themes.") @NotNull List<String> offers,
            @Schema(description = "Codes of themes.") @NotNull List<String> needs,
            @Nullable Integer population,
            @Schema(description = "ISO 639 codes.") @NotNull List<String> languages,
            @NotNull List<Feature> features) {

        public static Profile of(Candidate facts) {
            return new Profile(facts.themes(), List.copyOf(facts.offers()), List.copyOf(facts.needs()),
                    facts.population(), List.copyOf(facts.languages()),
                    facts.features().stream().map(Feature::valueOf).toList());
        }
    }

    /** By what an organisation failed. */
    @Schema(name = "LeftOutDetails", description = "By what an organisation failed: the rule that it failed most narrowly, "
            + "and how many of the other side which rule kept away first.")
    public record LeftOutDetails(
            @NotNull HardRule rule,
            @Schema(description = "The rule in the reader's language.") @NotNull String reason,
            @NotNull List<RuleCount> inTheWay) {}

    /** How many of the other side a rule kept away. */
    @Schema(name = "RuleCount", description = "How many of the other side a rule kept away.")
    public record RuleCount(
            @NotNull HardRule rule,
            @Schema(examples = "7") int count,
            @Schema(description = "The rule in the reader's language.") @NotNull String reason) {}

    /** Another one whom it could have had. */
    @Schema(name = "AlternativeDetails", description = "Another one whom it could have had, what that one lacks, and what "
            + "stood in the way.")
    public record AlternativeDetails(
            @NotNull MatchParty organisation,
            @NotNull ScoreDetails score,
            @Schema(description = "The parts that are less than full, first the one that takes most away.")
            @NotNull List<Part> lacks,
            @NotNull List<InTheWay> inTheWay) {}

    /** A rule that stands in the way. */
    @Schema(name = "RuleInTheWay", description = "A rule that stands in the way.")
    public record InTheWay(
            @NotNull HardRule rule,
            @Schema(description = "The rule in the reader's language.") @NotNull String reason) {}
}
