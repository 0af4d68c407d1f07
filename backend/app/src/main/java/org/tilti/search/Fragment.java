package org.tilti.search;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of text that was met by the query or not. */
@Schema(description = "A stretch of text; `hit` says whether it was met by the query.")
public record Fragment(@Schema(examples = "pašvaldībām") @NotNull String text, boolean hit) {}
