package org.tilti.grants.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** What a person has found of one criterion of the call. */
@Schema(description = "What a person has found of one criterion of the call.")
public record CheckFinding(
        @Schema(description = "Which of the criteria that were checked on submission, from 0.", examples = "0")
        @NotNull @Min(0) @Max(99) Integer criterion,
        @NotNull Boolean passed,
        @Schema(examples = "Founded in 2011 according to the register of enterprises.")
        @Size(max = 1000) @PlainText @Nullable String note) {}
