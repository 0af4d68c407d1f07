package org.tilti.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** How many people came, and from where. */
@Schema(description = "How many people came, and from where.")
public record Attendance(
        @Schema(examples = "55") @NotNull @PositiveOrZero Integer count,
        @Valid @Nullable LocalisedText note) {}
