package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** What somebody says to the others who have reviewed an application. */
@Schema(description = "What somebody says to the others who have reviewed an application.")
public record ReviewMessageDraft(
        @Schema(examples = "We differ over the plan: do the two seminars really need a bus?")
        @NotBlank @Size(max = 5000) @PlainText String text) {}
