package org.tilti.themes;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;

/** A theme named within another thing. */
@Schema(description = "A theme named within another thing.")
public record NamedTheme(
        @Schema(examples = "municipal-finance") @NotNull String code,
        @NotNull LocalisedText name) {}
