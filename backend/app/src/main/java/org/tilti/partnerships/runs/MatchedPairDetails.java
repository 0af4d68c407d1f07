package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair that a run proposes. */
@Schema(description = "A pair that a run proposes.")
public record MatchedPairDetails(
        @NotNull MatchParty host,
        @NotNull MatchParty seeker,
        @NotNull ScoreDetails score,
        @Schema(description = "Whether the coordinator has kept it.") boolean pinned) {}
