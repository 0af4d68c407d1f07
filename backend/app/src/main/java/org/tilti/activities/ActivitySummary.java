package org.tilti.activities;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.projects.NamedProject;
import org.tilti.text.ShownText;
import org.tilti.time.Period;

/** An activity as a row of a list, in the reader's language. */
@Schema(description = "An activity as a row of a list, in the reader's language.")
public record ActivitySummary(
        @NotNull UUID id,
        @NotNull ActivityType type,
        @NotNull ShownText title,
        @Nullable Period period,
        @Schema(description = "Whether one can take part online.") boolean online,
        @Nullable ShownText place,
        @Schema(description = "ISO 3166-1 alpha-2 code of the place.", examples = "LV") @Nullable String country,
        @NotNull NamedProject project,
        @Schema(description = "Its organisers and hosts.") @NotNull List<NamedOrganisation> organisations,
        @Schema(description = "Whether everybody may see it.") boolean published) {}
