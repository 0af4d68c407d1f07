package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.time.Period;

/** Something that a partnership remembers. */
@Schema(description = "Something that a partnership remembers: a first visit, a joint project, an anniversary.")
public record Milestone(
        @Schema(description = "When; null when it is not known.") @Valid @Nullable Period period,
        @NotNull @Valid LocalisedText text) {}
