package org.tilti.organisations;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** An organisation named within another thing. */
@Schema(description = "An organisation named within another thing.")
public record OrganisationReference(
        @Schema(examples = "kuldigas-novads") @NotNull String slug,
        @NotNull LocalisedText name,
        @Nullable LocalisedText shortName,
        @NotNull OrganisationType type,
        @Schema(examples = "LV") @NotNull String country,
        @Nullable Location location) {}
