package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.Language;
import org.tilti.text.PlainText;

/** Why the organisation wants a partner, in a language that the call accepts. */
@Schema(description = "Why the organisation wants a partner, in a language that the call accepts.")
public record Motivation(
        @Schema(examples = "We want to learn how others plan their schools.")
        @NotBlank @Size(max = 5000) @PlainText String text,
        @Schema(examples = "en") @NotNull @Language String language) {}
