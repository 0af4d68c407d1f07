package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator has asked to be completed, once. */
@Schema(description = "What the coordinator has asked to be completed, once.")
public record Completion(
        @NotNull String question,
        @Schema(description = "JSON Pointers into the answers.") @NotNull List<String> fields,
        @NotNull Instant answerBy,
        @NotNull Instant at) {}
