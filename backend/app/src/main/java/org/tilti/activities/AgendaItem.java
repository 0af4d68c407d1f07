package org.tilti.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** One point of a programme. */
@Schema(description = "One point of a programme.")
public record AgendaItem(
        @Schema(description = "The day; null when the programme gives only the order.") @Nullable LocalDate on,
        @NotNull @Valid LocalisedText text) {}
