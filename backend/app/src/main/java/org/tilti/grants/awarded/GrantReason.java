package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** Why a step is taken; both sides read it. */
@Schema(description = "Why a step is taken; both sides read it.")
public record GrantReason(
        @Schema(examples = "The receipt names another buyer.")
        @NotBlank @Size(max = 3000) @PlainText String reason) {}
