package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.runs.MatchParty;
import org.tilti.partnerships.runs.MatchRunDetails.MatchedCall;

/** A proposal as a row of a list. */
@Schema(description = "A proposal as a row of a list.")
public record ProposalSummary(
        @NotNull UUID id,
        @NotNull MatchedCall call,
        @NotNull MatchParty host,
        @NotNull MatchParty seeker,
        @Schema(description = "0 to 100.", examples = "83.25") @NotNull BigDecimal score,
        @NotNull ProposalState state,
        @NotNull Instant answerBy,
        @Schema(examples = "Europe/Riga") @NotNull String zone,
        @Nullable ProposalAnswer hostAnswer,
        @Nullable ProposalAnswer seekerAnswer,
        @Schema(description = "The partnership that it has become.") @Nullable UUID partnership) {}
