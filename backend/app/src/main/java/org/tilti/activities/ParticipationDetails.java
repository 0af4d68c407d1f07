package org.tilti.activities;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.LocalisedText;

/** An organisation and what it, or a person from it, does in the activity. */
@Schema(name = "ActivityParticipant",
        description = "An organisation and what it, or a person from it, does in the activity.")
public record ParticipationDetails(
        @NotNull OrganisationReference organisation,
        @NotNull ActivityRole role,
        @Schema(description = "The person's function; never a name.") @Nullable LocalisedText function,
        @Schema(description = "What they speak about or contribute.") @Nullable LocalisedText topic) {}
