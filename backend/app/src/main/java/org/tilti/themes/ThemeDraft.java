package org.tilti.themes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;

/** A theme as an administrator writes it. */
@Schema(description = "A theme as an administrator writes it.")
public record ThemeDraft(
        @NotNull @Valid LocalisedText name,
        @Schema(description = "Place in the list of themes, from 1.", examples = "3")
        @Min(1) @Max(10_000) int position) {}
