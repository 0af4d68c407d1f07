package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.calls.criteria.Side;
import org.tilti.organisations.NamedOrganisation;

/** An expression of interest as a row of a list: that there is a draft, but not what it says. */
@Schema(description = "An expression of interest as a row of a list: that there is a draft, but not what it says.")
public record InterestSummary(
        @NotNull UUID id,
        @Schema(description = "Given when it is first handed in.", examples = "EI-000012") @Nullable String reference,
        @NotNull NamedCall call,
        @NotNull NamedOrganisation organisation,
        @NotNull Side side,
        @NotNull InterestState state,
        @Nullable Instant submittedAt,
        @Schema(description = "While it is returned: by when more is wanted.") @Nullable Instant answerBy,
        @NotNull Instant updatedAt) {}
