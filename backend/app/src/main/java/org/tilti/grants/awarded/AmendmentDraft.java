package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** What the recipient wants to become other than agreed. */
@Schema(description = "What the recipient wants to become other than agreed.")
public record AmendmentDraft(
        @NotNull AmendmentKind kind,
        @Schema(description = "What is to change, and why.", examples = "The guests can come only in October.")
        @NotBlank @Size(max = 3000) @PlainText String text,
        @Schema(description = "The last day, of an amendment of the PERIOD.", examples = "2027-12-31")
        @Nullable LocalDate endsOn,
        @Schema(description = "The last day of the report, of an amendment of the PERIOD.", examples = "2028-01-31")
        @Nullable LocalDate reportBy) {}
