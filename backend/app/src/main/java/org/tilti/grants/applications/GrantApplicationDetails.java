package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Eligibility;
import org.tilti.calls.NamedCall;
import org.tilti.documents.DocumentDetails;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.OrganisationReference;

/** A grant application as its reader may see it. */
@Schema(description = "A grant application. While it is a draft or withdrawn, the coordinator of the call sees that it is "
        + "there, but no answers; while it is returned, the answers that were handed in before.")
public record GrantApplicationDetails(
        @NotNull UUID id,
        @Schema(description = "Given when it is first handed in.", examples = "GA-000012") @Nullable String reference,
        @NotNull NamedCall call,
        @NotNull OrganisationReference applicant,
        @NotNull GrantApplicationState state,
        @Schema(description = "What the reader may do with it, as far as its state lets them.")
        @NotNull Set<ApplicationRight> rights,
        @Nullable GrantAnswers answers,
        @Schema(description = "The organisations that the answers and the sharing name.")
        @NotNull List<NamedOrganisation> organisations,
        @Schema(description = "The files that the answers name.") @NotNull List<DocumentDetails> documents,
        @Schema(description = "Answers that were filled in and not touched since.")
        @Nullable List<GrantPrefilled> prefilled,
        @Schema(description = "With whom the applicant shares it; only they and the applicant see that.")
        @Nullable List<Share> sharing,
        @Schema(description = "How the criteria stand with these answers.") @Nullable Eligibility eligibility,
        @Schema(description = "How the budget stands with the rules of the call.") @Nullable BudgetCheck budget,
        @Schema(description = "What was handed in last.") @Nullable GrantSubmissionDetails submission,
        @Schema(description = "Its place in the order of submission.") @Nullable Instant submittedAt,
        @Nullable Completion completion,
        @Schema(description = "Why there is no grant.") @Nullable String reason,
        @Nullable Instant decidedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {}
