package org.tilti.partnerships;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;
import org.tilti.time.Lasted;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** A partnership as a row of a list, in the reader's language. */
@Schema(description = "A partnership as a row of a list, in the reader's language.")
public record PartnershipSummary(
        @NotNull UUID id,
        @NotNull List<PartySummary> parties,
        @NotNull PartnershipState state,
        @Schema(description = "Null when it is not known.") @Nullable Since since,
        @Schema(description = "Null while it goes on, or when it is not known.") @Nullable Until ended,
        @Schema(description = "Null when nothing is known of it.") @Nullable Lasted lasted,
        @NotNull PartnershipOrigin origin,
        @NotNull List<ThemeSummary> themes,
        @NotNull Instant updatedAt) {

    /** One of the partners, in the reader's language. */
    @Schema(name = "PartnershipPartySummary", description = "One of the partners, in the reader's language.")
    public record PartySummary(
            @Schema(examples = "bauskas-novads") @NotNull String slug,
            @NotNull ShownText name,
            @Schema(examples = "LV") @NotNull String country) {}
}
