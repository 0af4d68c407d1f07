package org.tilti.projects;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.LocalisedText;

/** An organisation and what it is in the project. */
@Schema(name = "ProjectParticipant", description = "An organisation and what it is in the project.")
public record ParticipantDetails(
        @NotNull OrganisationReference organisation,
        @NotNull ParticipantRole role,
        @Nullable LocalisedText note) {}
