package org.tilti.grants.applications;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** What the applicant and its partners bear themselves. */
@Schema(description = "What the applicant and its partners bear themselves.")
public record OwnPart(
        @Valid @Nullable Money money,
        @Schema(description = "Work and things, at their value.") @Valid @Nullable Money inKind) {}
