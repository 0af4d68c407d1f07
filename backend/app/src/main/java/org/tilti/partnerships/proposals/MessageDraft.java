package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** What one side writes to the other on a proposal. */
@Schema(description = "What one side writes to the other on a proposal; the coordinator of the call reads it too.")
public record MessageDraft(
        @Schema(description = "Slug of one of the two organisations, for which the caller acts.",
                examples = "kuldigas-novads")
        @NotNull @Slug String organisation,
        @Schema(examples = "We would gladly meet online next week.")
        @NotBlank @Size(max = 5000) @PlainText String text) {}
