package org.tilti.themes;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;

/** A theme with its names in all languages. */
@Schema(description = "A theme with its names in all languages.")
public record ThemeDetails(
        @Schema(examples = "municipal-finance") @NotNull String code,
        @NotNull LocalisedText name,
        @Schema(examples = "3") int position) {

    static ThemeDetails of(Theme theme) {
        return new ThemeDetails(theme.code(), theme.name(), theme.position());
    }
}
