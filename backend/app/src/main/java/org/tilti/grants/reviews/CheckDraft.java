package org.tilti.grants.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** What a person has found of an application before it is reviewed. */
@Schema(description = "What a person has found of an application before it is reviewed: one finding for each criterion. "
        + "If all passed it goes to review, otherwise it is rejected with the reason.")
public record CheckDraft(
        @NotNull @Size(max = 100) List<@NotNull @Valid CheckFinding> findings,
        @Schema(description = "Why it is rejected; the applicant reads it.",
                examples = "An association of enterprises cannot apply.")
        @Size(max = 3000) @PlainText @Nullable String reason) {}
