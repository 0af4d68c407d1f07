package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordinator has told the organisation about its answer, and by when more is wanted. */
@Schema(description = "What the coordinator has told the organisation about its answer, and by when more is wanted.")
public record InterestNote(
        @NotNull InterestState state,
        @NotNull String text,
        @Nullable Instant answerBy,
        @NotNull Instant at) {}
