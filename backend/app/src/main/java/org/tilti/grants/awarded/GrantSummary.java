package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;

/** A grant as a row of a list. */
@Schema(description = "A grant as a row of a list.")
public record GrantSummary(
        @NotNull UUID id,
        @Schema(examples = "GR-000012") @NotNull String reference,
        @NotNull NamedCall call,
        @NotNull NamedOrganisation recipient,
        @Schema(description = "Of the recipient.", examples = "LV") @NotNull String country,
        @NotNull ShownText title,
        @NotNull List<ThemeSummary> themes,
        @NotNull GrantState state,
        @NotNull Money amount,
        @Schema(description = "What was paid, less what was returned.") @NotNull Money paid,
        @NotNull Instant awardedAt,
        @Schema(description = "The last day of the report.") @Nullable LocalDate reportBy,
        @Schema(description = "Whether that is over and the report is not handed in; only for the two sides.")
        @Nullable Boolean late,
        @Schema(description = "What waits for those who have granted it; only the two sides are told.")
        @NotNull List<GrantTask> waiting) {}
