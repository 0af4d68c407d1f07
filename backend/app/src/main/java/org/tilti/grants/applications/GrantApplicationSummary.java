package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;

/** A grant application as a row of a list. */
@Schema(description = "A grant application as a row of a list: to those who are asked only what was handed in.")
public record GrantApplicationSummary(
        @NotNull UUID id,
        @Schema(description = "Given when it is first handed in.", examples = "GA-000012") @Nullable String reference,
        @Nullable String title,
        @NotNull NamedCall call,
        @NotNull NamedOrganisation applicant,
        @NotNull GrantApplicationState state,
        @Nullable Money requested,
        @Schema(description = "Its place in the order of submission.") @Nullable Instant submittedAt,
        @Schema(description = "While it is returned: by when it is to be completed.") @Nullable Instant answerBy,
        @NotNull Instant updatedAt) {}
