package org.tilti.calls.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** A question of the application form, answered in plain text. */
@Schema(description = "A question of the application form, answered in plain text.")
public record FormSection(
        @Schema(description = "Unique in the call.", examples = "purpose") @NotNull @Slug String code,
        @NotNull @Valid LocalisedText question,
        @Schema(description = "What a good answer says.") @Valid @Nullable LocalisedText hint,
        @Schema(description = "How many characters the answer may have.", examples = "2000")
        @Min(100) @Max(10_000) int atMost,
        @Schema(description = "Whether nothing can be handed in without an answer.") boolean required) {}
