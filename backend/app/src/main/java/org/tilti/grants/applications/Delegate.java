package org.tilti.grants.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** Members of a delegation of one function; never named. */
@Schema(description = "Members of a delegation of one function; never named.")
public record Delegate(
        @Schema(examples = "Youth worker") @Size(max = 200) @PlainText @Nullable String function,
        @Schema(description = "Slug of the organisation that sends them.", examples = "bauskas-novads")
        @Slug @Nullable String organisation,
        @Schema(description = "Whence they come, when it is not in the directory.", examples = "Kutaisi City Hall")
        @Size(max = 200) @PlainText @Nullable String from,
        @Schema(examples = "2") @Min(1) @Max(1000) int number) {}
