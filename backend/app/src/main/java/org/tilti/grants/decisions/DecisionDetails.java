package org.tilti.grants.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** A decision as the committee sees it. */
@Schema(description = "A decision as the committee sees it: what one person has proposed, and another one has said to it.")
public record DecisionDetails(
        @Schema(description = "Counts from 1 for each application.", examples = "1") int number,
        @NotNull DecisionKind kind,
        @NotNull DecisionState state,
        @Schema(description = "What is awarded, at once or from the reserve list.") @Nullable Money amount,
        @Nullable String reason,
        @NotNull List<String> conditions,
        @Schema(description = "Codes of the bonuses that the committee gives.") @NotNull List<String> bonuses,
        @NotNull Part proposed,
        @Schema(description = "Who has approved or dismissed it.") @Nullable Part settled,
        @Schema(description = "When its turn on the reserve list came.") @Nullable Instant movedUpAt,
        @Schema(description = "Whether the caller has proposed it, and therefore cannot approve it.")
        boolean proposedByCaller) {

    /** Who did it, acting for whom, and when. */
    @Schema(name = "DecisionPart", description = "Who did it, acting for whom, and when.")
    public record Part(
            @Schema(examples = "Coordinator LPS") @NotNull String by,
            @Schema(description = "Slug of the organisation.", examples = "latvijas-pasvaldibu-savieniba")
            @Nullable String actingFor,
            @NotNull Instant at) {

        static Part of(Decider decider, Instant at) {
            return new Part(decider.name(), decider.actingFor(), at);
        }
    }

    static DecisionDetails of(GrantDecision decision, String caller) {
        return new DecisionDetails(decision.number(), decision.kind(), decision.state(), decision.amount(),
                decision.reason(), decision.conditions(), decision.bonuses(),
                Part.of(decision.proposedBy(), decision.proposedAt()),
                decision.settledBy() == null ? null : Part.of(decision.settledBy(), decision.settledAt()),
                decision.movedUpAt(), decision.isBy(caller));
    }
}
