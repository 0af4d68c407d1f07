package org.tilti.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;

/** A number that the project states of itself, such as 21 partners. */
@Schema(description = "A number that the project states of itself, such as 21 partners.")
public record Figure(
        @Schema(examples = "21") @PositiveOrZero int value,
        @Schema(description = "What is counted.") @NotNull @Valid LocalisedText label) {}
