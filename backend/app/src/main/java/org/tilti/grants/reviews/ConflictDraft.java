package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** Why somebody cannot review an application. */
@Schema(description = "Why somebody cannot review an application; those who lead the call read it.")
public record ConflictDraft(
        @Schema(examples = "I advised this municipality last year.")
        @NotBlank @Size(max = 3000) @PlainText String reason) {}
