package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when both sides of each pair are to answer. */
@Schema(description = "Until when both sides of each pair are to answer.")
public record ReleaseDraft(
        @Schema(description = "From this instant no answer is taken any more.", examples = "2027-03-01T21:59:59Z")
        @NotNull Instant answerBy) {}
