package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the recipient has accepted: it stays as it was, whatever is amended later. */
@Schema(name = "GrantAgreement", description = "What the recipient has accepted: it stays as it was, whatever is amended "
        + "later.")
public record Agreement(
        @NotNull Instant acceptedAt,
        @Schema(description = "Who accepted it in the name of the recipient.") @NotNull String acceptedBy,
        @NotNull List<Instalment> instalments,
        @NotNull GrantDays days) {}
