package org.tilti.grants.decisions;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;

/** An application in the order of its call. */
@Schema(description = "An application in the order in which its call gives out the money, and how far the budget reaches.")
public record RankedApplication(
        @Schema(description = "Counts from 1.", examples = "3") int rank,
        @Schema(description = "Id of the application.") @NotNull UUID application,
        @Schema(examples = "GA-000012") @NotNull String reference,
        @Schema(examples = "Youth councils of Bauska and Kutaisi") @NotNull String title,
        @NotNull NamedOrganisation applicant,
        @NotNull GrantApplicationState state,
        @NotNull Instant submittedAt,
        @NotNull Money requested,
        @Schema(description = "The average of its reviews, of 100, rounded down; null while it has none.",
                examples = "83.33") @Nullable BigDecimal points,
        @Schema(description = "How many reviews were given.", examples = "2") int reviews,
        @Schema(description = "Whether the reviewers are far apart from each other.") boolean farApart,
        @Schema(description = "Codes of the criteria whose lowest score its reviews miss.") @NotNull List<String> belowMinimum,
        @Schema(description = "Codes of the bonuses that it has earned or was given.") @NotNull List<String> bonuses,
        @Schema(description = "Points and bonuses together, by which it is ranked.", examples = "93.33")
        @Nullable BigDecimal total,
        @Schema(description = "Whether it reaches the lowest points with which an application can be awarded.")
        boolean fit,
        @Schema(description = "What waits to be approved.") @Nullable Choice proposed,
        @Schema(description = "What two people have agreed on.") @Nullable Choice decided,
        @Schema(description = "What is left of the budget when this one and all that wait before it are awarded; null "
                + "when it does not suffice.") @Nullable Money left,
        @Schema(description = "What is lacking then.") @Nullable Money lacking) {

    /** What is done with it. */
    @Schema(name = "RankedChoice", description = "What is done with it.")
    public record Choice(
            @Schema(description = "Number of the decision.", examples = "1") int number,
            @NotNull DecisionKind kind,
            @Nullable Money amount,
            @Schema(description = "Whether the caller has proposed it.") boolean proposedByCaller,
            @Schema(description = "When its turn on the reserve list came.") @Nullable Instant movedUpAt) {}
}
