package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.time.Until;

/** Why a partnership ends, and when. */
@Schema(description = "Why a partnership ends; everybody can read it.")
public record EndingDraft(
        @NotNull @Valid LocalisedText reason,
        @Schema(description = "When; null when it is not known.") @Valid @Nullable Until ended) {}
