package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** Why an answer is not eligible. */
@Schema(description = "Why an answer is not eligible; the organisation reads it.")
public record DeclineDraft(
        @Schema(examples = "The municipality has a partner in Ukraine already.")
        @NotBlank @Size(max = 3000) @PlainText String reason) {}
