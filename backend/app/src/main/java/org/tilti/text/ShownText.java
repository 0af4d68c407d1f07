package org.tilti.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the language chosen for the reader, which may not be the one asked for. */
@Schema(description = "A text in the language chosen for the reader; `language` says which it is.")
public record ShownText(
        @Schema(examples = "Bridges of Trust") @NotNull String text,
        @Schema(examples = "en") @NotNull @Language String language) {}
