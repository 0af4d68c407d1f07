package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one side has answered. */
@Schema(description = "What one side has answered.")
public record ProposalAnswer(
        boolean accepted,
        @Schema(description = "Why not.") @Nullable String reason,
        @NotNull Instant at) {}
