package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.organisations.NamedOrganisation;

/** What one side has written to the other. */
@Schema(description = "What one side has written to the other.")
public record ProposalMessage(
        @NotNull UUID id,
        @NotNull NamedOrganisation by,
        @NotNull String text,
        @NotNull Instant at) {}
