package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found of an application before it was reviewed, by whom and when. */
@Schema(name = "AdministrativeCheck", description = "What was found of an application before it was reviewed, by whom "
        + "and when.")
public record CheckDetails(
        @NotNull UUID application,
        @Schema(examples = "GA-000012") @Nullable String reference,
        @Schema(description = "By which reviewers call the application; counts from 1 in each call.", examples = "7")
        int number,
        @Schema(description = "The number of the submission that was checked.", examples = "1") int submission,
        @NotNull List<CheckFinding> findings,
        @Schema(description = "Whether it went to review.") boolean passed,
        @Schema(description = "Why it was rejected.") @Nullable String reason,
        @Schema(examples = "Coordinator LPS") @NotNull String by,
        @NotNull Instant at) {}
