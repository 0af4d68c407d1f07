package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.money.Money;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;

/** A grant: who got how much for what, and what came of it. */
@Schema(description = "A grant: who got how much for what, and what came of it.")
public record GrantDetails(
        @NotNull UUID id,
        @Schema(examples = "GR-000012") @NotNull String reference,
        @NotNull NamedCall call,
        @NotNull OrganisationReference recipient,
        @Schema(description = "What it is for, in the language of the application.") @NotNull ShownText title,
        @NotNull List<GrantPartner> partners,
        @NotNull List<ThemeSummary> themes,
        @NotNull GrantState state,
        @Schema(description = "What was awarded.") @NotNull Money amount,
        @Schema(description = "What was paid, less what was returned.") @NotNull Money paid,
        @NotNull GrantDays days,
        @NotNull Instant awardedAt,
        @Schema(description = "The visit or event that was planned, as an activity of the project, if the reader may see it.")
        @Nullable UUID activity,
        @Schema(description = "What came of it, once it is closed.") @Nullable ReportDraft outcome,
        @Schema(description = "Only for the two sides.") @Nullable GrantFile file,
        @NotNull Instant updatedAt) {

    /** With whom it is done. */
    @Schema(name = "GrantPartner", description = "With whom it is done.")
    public record GrantPartner(
            @Schema(description = "Slug, of an organisation of the directory.", examples = "kutaisi") @Nullable String slug,
            @NotNull ShownText name,
            @Schema(examples = "GE") @Nullable String country) {}
}
