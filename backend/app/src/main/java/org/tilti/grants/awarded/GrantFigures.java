package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** What was applied for, awarded and paid. Sums of different currencies are never added up: each has a figure of its own. */
@Schema(description = "What was applied for, awarded and paid. Sums of different currencies are never added up: each has a "
        + "figure of its own.")
public record GrantFigures(
        @Schema(description = "All together, without a key.") @NotNull List<GrantFigure> total,
        @Schema(description = "By the country of the applicant, ISO 3166-1 alpha-2.") @NotNull List<GrantFigure> byCountry,
        @Schema(description = "By theme, by code; what is on several themes counts for each.")
        @NotNull List<GrantFigure> byTheme,
        @Schema(description = "By the year in which it was applied for.") @NotNull List<GrantFigure> byYear) {

    /** How many, and how much. */
    @Schema(name = "GrantFigure", description = "How many, and how much.")
    public record GrantFigure(
            @Schema(description = "What it is the figure of.", examples = "LV") @Nullable String key,
            @Schema(description = "Applications that were handed in and not taken back.", examples = "12") long applications,
            @NotNull Money applied,
            @Schema(description = "Grants that were not declined.", examples = "5") long grants,
            @NotNull Money awarded,
            @Schema(description = "What was paid, less what was returned.") @NotNull Money paid) {}
}
