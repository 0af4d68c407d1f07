package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Eligibility;
import org.tilti.calls.NamedCall;
import org.tilti.calls.criteria.Side;
import org.tilti.organisations.OrganisationReference;

/** An expression of interest as its reader may see it. */
@Schema(description = "An expression of interest. While it is a draft or withdrawn, the coordinator of the call sees that "
        + "it is there, but no answers.")
public record InterestDetails(
        @NotNull UUID id,
        @Schema(description = "Given when it is first handed in.", examples = "EI-000012") @Nullable String reference,
        @NotNull NamedCall call,
        @NotNull OrganisationReference organisation,
        @NotNull Side side,
        @NotNull InterestState state,
        @Nullable InterestAnswers answers,
        @Schema(description = "Answers that were filled in and not touched since.") @Nullable List<Prefilled> prefilled,
        @Schema(description = "How the criteria stand with these answers.") @Nullable Eligibility eligibility,
        @Schema(description = "What was handed in last.") @Nullable Submission submission,
        @Schema(description = "What the coordinator has told the organisation, in order.") @NotNull List<InterestNote> notes,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {}
