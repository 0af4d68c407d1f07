package org.tilti.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** An organisation and what it, or a person from it, does in the activity. */
@Schema(name = "ActivityParticipantDraft",
        description = "An organisation and what it, or a person from it, does in the activity.")
public record ParticipationDraft(
        @Schema(description = "Slug of the organisation.", examples = "preilu-novads") @NotNull @Slug String organisation,
        @NotNull ActivityRole role,
        @Schema(description = "The person's function; never a name.") @Valid @Nullable LocalisedText function,
        @Schema(description = "What they speak about or contribute.") @Valid @Nullable LocalisedText topic) {}
