package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.organisations.NamedOrganisation;

/** What a reviewer, or whoever leads the call, has said of an application. */
@Schema(description = "What a reviewer, or whoever leads the call, has said of an application.")
public record ReviewMessage(
        @NotNull UUID id,
        @Schema(description = "What colleagues call them.", examples = "Reviewer, LPS") @NotNull String by,
        @NotNull NamedOrganisation organisation,
        @NotNull String text,
        @NotNull Instant at) {}
