package org.tilti.partnerships;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.LocalisedText;

/** A state that a partnership has come into: when, why, and in whose name. */
@Schema(name = "PartnershipStateChange",
        description = "A state that a partnership has come into: when it was said, why, and in whose name.")
public record StateChangeDetails(
        @NotNull PartnershipState state,
        @Nullable LocalisedText reason,
        @Schema(description = "The organisation in whose name it was said; null when that was an administrator.")
        @Nullable OrganisationReference by,
        @NotNull Instant at) {}
