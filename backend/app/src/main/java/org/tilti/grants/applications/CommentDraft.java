package org.tilti.grants.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** A remark on an application, or on a place of it. */
@Schema(description = "A remark on an application, or on a place of it; those who judge it do not read it.")
public record CommentDraft(
        @Schema(description = "JSON Pointer into the answers; left out: on the whole.", examples = "/budget/1")
        @Size(max = 200) @Pattern(regexp = "(/[A-Za-z0-9]+)+") @Nullable String place,
        @Schema(examples = "Are these the prices of this year?")
        @NotBlank @Size(max = 3000) @PlainText String text) {}
