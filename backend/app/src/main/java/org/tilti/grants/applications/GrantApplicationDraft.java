package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.Slug;

/** Which grant call is to be answered, and by whom. */
@Schema(description = "Which grant call is to be answered, by which of the organisations the caller acts for.")
public record GrantApplicationDraft(
        @Schema(examples = "mini-grants-2027") @NotNull @Slug String call,
        @Schema(examples = "bauskas-novads") @NotNull @Slug String applicant) {}
