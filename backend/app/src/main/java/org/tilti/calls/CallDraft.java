package org.tilti.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** A call as its coordinator writes it; only the title is needed before it is published. */
@Schema(description = "A call as its coordinator writes it; only the title is needed before it is published.")
public record CallDraft(
        @Schema(description = "Name in addresses; made from `title` when left out, never changed later.",
                examples = "new-partnerships-with-ukraine")
        @Slug @Nullable String slug,
        @NotNull CallKind kind,
        @NotNull @Valid LocalisedText title,
        @Schema(description = "One or two sentences for lists.") @Valid @Nullable LocalisedText summary,
        @Valid @Nullable LocalisedText description,
        @Schema(description = "From this instant answers are taken; left out: from publication on.",
                examples = "2021-05-03T06:00:00Z")
        @Nullable Instant opensAt,
        @Schema(description = "From this instant no answer is taken any more.", examples = "2021-06-10T20:59:59Z")
        @Nullable Instant closesAt,
        @Schema(description = "The organiser's time zone, in which the instants are shown (IANA name).",
                examples = "Europe/Riga")
        @NotNull @PlainText @Size(max = 60) String zone,
        @Schema(description = "Languages in which answers are accepted, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> languages,
        @Schema(description = "Codes of the themes that an answer chooses from.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(description = "Of a partnership call only.") @Valid @Nullable Places places,
        @Schema(description = "Of a partnership call only; left out: 45, 25, 15, 10 and 5 points, from a score of 30 on.")
        @Valid @Nullable MatchingTerms matching,
        @Schema(description = "Of a grant call only, which cannot be without.") @Valid @Nullable GrantTerms grant,
        @Size(max = 40) @Nullable List<@NotNull @Valid Criterion> criteria) {

    public CallDraft {
        languages = languages == null ? List.of() : languages;
        themes = themes == null ? List.of() : themes;
        matching = matching == null && kind == CallKind.PARTNERSHIP ? MatchingTerms.DEFAULT : matching;
        criteria = criteria == null ? List.of() : criteria;
    }
}
