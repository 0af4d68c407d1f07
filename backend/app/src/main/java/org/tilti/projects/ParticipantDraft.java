package org.tilti.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** An organisation and what it is in the project. */
@Schema(name = "ProjectParticipantDraft", description = "An organisation and what it is in the project.")
public record ParticipantDraft(
        @Schema(description = "Slug of the organisation.", examples = "cemr") @NotNull @Slug String organisation,
        @NotNull ParticipantRole role,
        @Valid @Nullable LocalisedText note) {}
