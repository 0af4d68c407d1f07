package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** What more is wanted of a report. */
@Schema(description = "What more is wanted of a report.")
public record GrantQuestion(
        @Schema(examples = "How many of the guests were young people?")
        @NotBlank @Size(max = 3000) @PlainText String question) {}
