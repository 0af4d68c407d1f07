package org.tilti.themes;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.ShownText;

/** A theme with its name in the reader's language. */
@Schema(description = "A theme with its name in the reader's language.")
public record ThemeSummary(
        @Schema(examples = "municipal-finance") @NotNull String code,
        @NotNull ShownText name) {}
