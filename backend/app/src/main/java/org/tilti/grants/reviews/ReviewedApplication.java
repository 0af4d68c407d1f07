package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantAnswers;
import org.tilti.organisations.NamedOrganisation;

/** What was handed in, as its reader may see it. */
@Schema(description = "What was handed in. Reviewers of a blind call do not see who applies: neither the organisation nor "
        + "the names of its partners, neither contact nor place nor documents, nor anything by which it could be looked up.")
public record ReviewedApplication(
        @Schema(description = "Left out where the call is blind.") @Nullable UUID id,
        @Schema(description = "Left out where the call is blind.", examples = "GA-000012") @Nullable String reference,
        @Schema(description = "By which reviewers call it.", examples = "7") int number,
        @Schema(description = "Left out where the call is blind.") @Nullable NamedOrganisation applicant,
        @Schema(description = "Where the applicant and its partners are, by code.", examples = "[\"LV\", \"GE\"]")
        @NotNull List<String> countries,
        @NotNull GrantAnswers answers) {}
