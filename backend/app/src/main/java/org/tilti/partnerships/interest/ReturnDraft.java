package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** What more is wanted, and by when. */
@Schema(description = "What more is wanted, and by when; until then the answer can be handed in again, also after the "
        + "call has closed.")
public record ReturnDraft(
        @Schema(examples = "Please name a contact person who speaks English.")
        @NotBlank @Size(max = 3000) @PlainText String question,
        @Schema(examples = "2027-02-10T21:59:59Z") @NotNull Instant answerBy) {}
