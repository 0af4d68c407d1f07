package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** Somebody who reviews the applications to a call. */
@Schema(description = "Somebody who reviews the applications to a call.")
public record PanelMember(
        @Schema(description = "The name by which they log in.", examples = "reviewer-lps")
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._@+-]{0,199}") String person,
        @Schema(description = "Slug of the organisation they come from: they review none of its applications.",
                examples = "latvijas-pasvaldibu-savieniba")
        @NotNull @Slug String organisation,
        @Schema(description = "What colleagues call them.", examples = "Reviewer, LPS")
        @Size(max = 200) @PlainText @Nullable String name) {}
