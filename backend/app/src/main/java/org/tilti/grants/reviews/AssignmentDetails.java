package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who reviews how many applications, and which lack reviewers. */
@Schema(name = "ReviewAssignments", description = "Who reviews how many applications, and which lack reviewers.")
public record AssignmentDetails(
        @Schema(description = "How many reviews were assigned now.", examples = "24") int assigned,
        @NotNull List<PanelDetails.Load> reviewers,
        @NotNull List<Lacking> lacking) {

    /** An application for which the panel is too small, and who of it cannot review it. */
    @Schema(name = "LackingReviewers", description = "An application for which the panel is too small, and who of it cannot "
            + "review it, by login name.")
    public record Lacking(
            @NotNull UUID application,
            @Schema(examples = "GA-000012") @Nullable String reference,
            @Schema(examples = "7") int number,
            @Schema(description = "How many reviewers it lacks.", examples = "1") int missing,
            @Schema(description = "Those who come from the applicant, from a partner or from whom it was shared with.")
            @NotNull List<String> tooClose,
            @Schema(description = "Those who have declared a conflict of interest.") @NotNull List<String> conflicts) {}
}
