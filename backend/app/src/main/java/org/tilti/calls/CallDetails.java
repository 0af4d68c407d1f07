package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.LocalisedText;
import org.tilti.themes.NamedTheme;

/** All of a call, in all languages. */
@Schema(description = "All of a call, in all languages.")
public record CallDetails(
        @Schema(examples = "new-partnerships-with-ukraine") @NotNull String slug,
        @NotNull CallKind kind,
        @NotNull ProjectOfCall project,
        @NotNull LocalisedText title,
        @Nullable LocalisedText summary,
        @Nullable LocalisedText description,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Schema(examples = "Europe/Riga") @NotNull String zone,
        @Schema(description = "By the server's clock.") @NotNull CallPhase phase,
        @NotNull List<String> languages,
        @NotNull List<NamedTheme> themes,
        @Nullable Places places,
        @Schema(description = "Of a partnership call.") @Nullable MatchingTerms matching,
        @Schema(description = "Of a grant call.") @Nullable GrantTerms grant,
        @NotNull List<Criterion> criteria,
        boolean published,
        @Nullable Instant publishedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** The project that calls, and who leads it. */
    @Schema(description = "The project that calls, and who leads it.")
    public record ProjectOfCall(
            @Schema(examples = "bridges-of-trust") @NotNull String slug,
            @NotNull LocalisedText title,
            @NotNull List<OrganisationReference> leads) {}
}
