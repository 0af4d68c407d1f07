package org.tilti.projects;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;
import org.tilti.time.Period;

/** A project as a row of a list, in the reader's language. */
@Schema(description = "A project as a row of a list, in the reader's language.")
public record ProjectSummary(
        @Schema(examples = "bridges-of-trust") @NotNull String slug,
        @NotNull ShownText title,
        @Nullable ShownText summary,
        @NotNull ProjectStatus status,
        @Nullable Period period,
        @NotNull List<ThemeSummary> themes,
        @NotNull List<NamedOrganisation> leads,
        @NotNull List<String> countries,
        @Schema(description = "Whether everybody may see it.") boolean published,
        @NotNull Instant updatedAt) {}
