package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.runs.MatchCandidateDetails.Profile;
import org.tilti.partnerships.runs.MatchParty;
import org.tilti.partnerships.runs.MatchRunDetails.MatchedCall;
import org.tilti.partnerships.runs.ScoreDetails;

/** A proposal: who is to meet whom, why, and what both have said to it. */
@Schema(description = "A proposal: who is to meet whom, why, and what both have said to it.")
public record ProposalDetails(
        @NotNull UUID id,
        @NotNull MatchedCall call,
        @NotNull ProposedParty host,
        @NotNull ProposedParty seeker,
        @NotNull ScoreDetails score,
        @Schema(description = "By the server's clock.") @NotNull ProposalState state,
        @NotNull Instant answerBy,
        @Schema(description = "The organiser's time zone.", examples = "Europe/Riga") @NotNull String zone,
        @Schema(description = "The partnership that it has become.") @Nullable UUID partnership,
        @NotNull Instant createdAt) {

    /** One side: who it is, what it has said of itself in its answer to the call, and its answer to the proposal. */
    @Schema(name = "ProposedParty", description = "One side: who it is, what it has said of itself in its answer to the "
            + "call, and its answer to the proposal.")
    public record ProposedParty(
            @NotNull MatchParty organisation,
            @NotNull Profile profile,
            @Nullable ProposalAnswer answer) {}
}
