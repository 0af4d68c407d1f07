package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.organisations.NamedOrganisation;

/** A row in a list of reviews. */
@Schema(description = "A row in a list of reviews.")
public record ReviewSummary(
        @NotNull UUID id,
        @NotNull NamedCall call,
        @Schema(description = "By which reviewers call the application.", examples = "7") int number,
        @Schema(description = "The application's title.", examples = "Youth councils of Bauska and Kutaisi")
        @NotNull String title,
        @Schema(description = "Left out for reviewers of a blind call.") @Nullable NamedOrganisation applicant,
        @NotNull Reviewer reviewer,
        @Schema(description = "Whether it is the caller's own.") boolean mine,
        @NotNull ReviewState state,
        @Schema(description = "What the scores come to so far, of 100, rounded down; left out where they are not shown.",
                examples = "64.00")
        @Nullable BigDecimal points,
        @NotNull Instant assignedAt,
        @Nullable Instant givenAt) {

    /** Who reviews. */
    @Schema(name = "Reviewer", description = "Who reviews.")
    public record Reviewer(
            @Schema(description = "What colleagues call them.", examples = "Reviewer, LPS") @NotNull String name,
            @NotNull NamedOrganisation organisation) {}
}
