package org.tilti.grants.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** What is to be completed, where, and by when. */
@Schema(description = "What is to be completed, where, and by when; until then the application can be handed in again, "
        + "also after the call has closed.")
public record CompletionDraft(
        @Schema(examples = "Please say who travels, and add the letter of the partner.")
        @NotBlank @Size(max = 3000) @PlainText String question,
        @Schema(description = "JSON Pointers into the answers.")
        @Size(max = 100) @Nullable List<@NotNull @Size(max = 200) @Pattern(regexp = "(/[A-Za-z0-9]+)+") String> fields,
        @Schema(examples = "2027-02-10T21:59:59Z") @NotNull Instant answerBy) {

    public CompletionDraft {
        fields = fields == null ? List.of() : fields;
    }
}
