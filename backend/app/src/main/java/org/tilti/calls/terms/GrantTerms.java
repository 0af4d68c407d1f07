package org.tilti.calls.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.money.Money;
import org.tilti.money.Percentage;

/** What a grant call says of its money, of what an application holds, and of how applications are judged. */
@Schema(description = "What a grant call says of its money, of what an application holds, and of how applications are "
        + "judged. Days are those of the call's zone; all sums are of one currency.")
public record GrantTerms(
        @Schema(description = "Left out: COMPETITIVE.") @Nullable GrantMode mode,
        @Schema(description = "All that can be awarded; needed before publishing, but for a call that has closed.")
        @Valid @Nullable Money budget,
        @Schema(description = "The smallest grant.") @Valid @Nullable Money smallest,
        @Schema(description = "The largest grant.") @Valid @Nullable Money largest,
        @Schema(description = "How much of the costs the applicant bears at least, per cent; left out: nothing.",
                type = SchemaType.STRING, pattern = Percentage.PATTERN, examples = "50.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Percentage @Nullable BigDecimal ownShare,
        @Schema(description = "How much of the applicant's own part may be work or things instead of money, per cent; "
                + "left out: nothing.", type = SchemaType.STRING, pattern = Percentage.PATTERN, examples = "20.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Percentage @Nullable BigDecimal inKindShare,
        @Size(max = 20) @Nullable List<@NotNull @Valid Bonus> bonuses,
        @Size(max = 30) @Nullable List<@NotNull @Valid CostCategory> costCategories,
        @Size(max = 20) @Nullable List<@NotNull @Valid WantedDocument> documents,
        @Size(max = 30) @Nullable List<@NotNull @Valid FormSection> sections,
        @Size(max = 20) @Nullable List<@NotNull @Valid ReviewCriterion> reviewCriteria,
        @Schema(description = "The lowest average of points, of 100, with which an application can be awarded.",
                examples = "60")
        @Min(0) @Max(100) int minimumPoints,
        @Schema(description = "How many reviewers score each application.", examples = "2") @Min(0) @Max(9) int reviewers,
        @Schema(description = "Whether reviewers do not learn who applies.") boolean blind,
        @Schema(description = "The last day of decisions.", examples = "2027-03-15") @Nullable LocalDate decisionBy,
        @Schema(description = "From this day on the public sees what was decided; left out: as soon as it is.",
                examples = "2027-03-20")
        @Nullable LocalDate resultsFrom,
        @Schema(description = "The first day of what is granted.", examples = "2027-04-01") @Nullable LocalDate startsFrom,
        @Schema(description = "The last day of what is granted.", examples = "2027-10-31") @Nullable LocalDate endsBy,
        @Schema(description = "The last day of the report.", examples = "2027-11-30") @Nullable LocalDate reportBy) {

    public GrantTerms {
        mode = mode == null ? GrantMode.COMPETITIVE : mode;
        ownShare = Money.toHundredths(ownShare == null ? BigDecimal.ZERO : ownShare);
        inKindShare = Money.toHundredths(inKindShare == null ? BigDecimal.ZERO : inKindShare);
        bonuses = bonuses == null ? List.of() : bonuses;
        costCategories = costCategories == null ? List.of() : costCategories;
        documents = documents == null ? List.of() : documents;
        sections = sections == null ? List.of() : sections;
        reviewCriteria = reviewCriteria == null ? List.of() : reviewCriteria;
    }

    /** What applicants have to know of an open call and it does not say yet, by field. */
    public List<String> missing() {
        var missing = new LinkedHashMap<String, @Nullable Object>();
        missing.put("budget", budget);
        missing.put("smallest", smallest);
        missing.put("largest", largest);
        missing.put("costCategories", costCategories.isEmpty() ? null : costCategories);
        missing.putAll(days());
        missing.remove("resultsFrom");
        missing.values().removeIf(Objects::nonNull);
        return List.copyOf(missing.keySet());
    }

    /** The one currency of its sums. */
    public String currency() {
        return Stream.of(budget, largest, smallest).filter(Objects::nonNull).findFirst().map(Money::currency)
                .orElse("EUR");
    }

    /** The same terms with the days of those. */
    public GrantTerms withDaysOf(@Nullable GrantTerms other) {
        return other == null ? this : new GrantTerms(mode, budget, smallest, largest, ownShare, inKindShare, bonuses,
                costCategories, documents, sections, reviewCriteria, minimumPoints, reviewers, blind, other.decisionBy,
                other.resultsFrom, other.startsFrom, other.endsBy, other.reportBy);
    }

    /** The days that come before those of the other terms, or are no longer told, by field. */
    public List<String> earlierThan(GrantTerms other) {
        var now = days();
        return other.days().entrySet().stream()
                .filter(day -> day.getValue() != null && (now.get(day.getKey()) == null
                        || now.get(day.getKey()).isBefore(day.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    private Map<String, @Nullable LocalDate> days() {
        var days = new LinkedHashMap<String, @Nullable LocalDate>();
        days.put("decisionBy", decisionBy);
        days.put("resultsFrom", resultsFrom);
        days.put("startsFrom", startsFrom);
        days.put("endsBy", endsBy);
        days.put("reportBy", reportBy);
        return days;
    }

    /** What cannot be at the same time, by place. */
    public List<PlaceError> contradictions() {
        return new Contradictions(this).found();
    }
}
