package org.tilti.calls.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** A document that comes with an application. */
@Schema(description = "A document that comes with an application.")
public record WantedDocument(
        @Schema(description = "Unique in the call.", examples = "partner-letter") @NotNull @Slug String code,
        @NotNull @Valid LocalisedText name,
        @Schema(description = "Whether nothing can be handed in without it.") boolean required) {}
