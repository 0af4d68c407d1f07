package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Directory;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.criteria.Words;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.text.PreferredLanguages;

/** How many organisations of the directory meet criteria, and how many each of them excludes. */
@Schema(description = "How many organisations of the directory meet criteria, and how many each of them excludes.")
public record CriteriaPreview(
        @Schema(description = "Organisations that exist today.", examples = "1600") int organisations,
        @NotNull Counts together,
        @Schema(description = "Criterion by criterion, in the order of the question.") @NotNull List<OfOne> criteria,
        @Schema(description = "The first 200 of those asked for with `list`.") @NotNull List<NamedOrganisation> listed) {

    private static final int LISTED = 200;

    /** How many organisations have which outcome. */
    @Schema(name = "OutcomeCounts", description = "How many organisations have which outcome.")
    public record Counts(
            @Schema(examples = "38") int met,
            @Schema(examples = "2") int notMet,
            @Schema(examples = "1") int unknown,
            @Schema(examples = "0") int toDeclare) {

        static Counts of(List<Outcome> outcomes) {
            Map<Outcome, Long> counted = outcomes.stream().collect(Collectors.groupingBy(
                    outcome -> outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
            return new Counts(count(counted, Outcome.MET), count(counted, Outcome.NOT_MET),
                    count(counted, Outcome.UNKNOWN), count(counted, Outcome.TO_DECLARE));
        }

        private static int count(Map<Outcome, Long> counted, Outcome outcome) {
            return counted.getOrDefault(outcome, 0L).intValue();
        }
    }

    /** What one criterion does. */
    @Schema(name = "CriterionCounts", description = "What one criterion does.")
    public record OfOne(
            @Schema(description = "The rule in words.", examples = "Not the capital") @NotNull String title,
            @NotNull Counts counts,
            @Schema(description = "How many it alone excludes: they meet all the others.", examples = "1")
            int excludedByItAlone) {}

    static CriteriaPreview of(CriteriaQuestion question, List<Directory.Known> directory, Words words,
            PreferredLanguages languages) {
        var criteria = CheckEligibility.of(question.criteria(), question.side()).toList();
        var outcomes = directory.stream().map(known -> criteria.stream()
                .map(criterion -> criterion.check(known.facts()).outcome()).toList()).toList();
        var together = outcomes.stream().map(Eligibility::gravest).toList();
        return new CriteriaPreview(directory.size(), Counts.of(together),
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> ofOne(criteria.get(i), i, outcomes, words)).toList(),
                listed(question, question.of() == null ? together
                        : column(outcomes, question.of()), directory, languages));
    }

    private static OfOne ofOne(Criterion criterion, int column, List<List<Outcome>> outcomes, Words words) {
        var alone = outcomes.stream().filter(row -> row.get(column) == Outcome.NOT_MET
                && row.stream().filter(outcome -> outcome == Outcome.NOT_MET).count() == 1).count();
        return new OfOne(criterion.title(words), Counts.of(column(outcomes, column)), (int) alone);
    }

    private static List<Outcome> column(List<List<Outcome>> outcomes, int column) {
        return outcomes.stream().map(row -> row.get(column)).toList();
    }

    private static List<NamedOrganisation> listed(CriteriaQuestion question, List<Outcome> outcomes,
            List<Directory.Known> directory, PreferredLanguages languages) {
        @Nullable Outcome wanted = question.list();
        return wanted == null ? List.of() : IntStream.range(0, directory.size())
                .filter(i -> outcomes.get(i) == wanted).limit(LISTED).mapToObj(directory::get)
                .map(known -> new NamedOrganisation(known.slug(), languages.show(known.name()))).toList();
    }
}
