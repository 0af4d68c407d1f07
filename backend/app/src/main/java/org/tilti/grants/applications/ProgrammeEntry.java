package org.tilti.grants.applications;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** What is planned for a day. */
@Schema(description = "What is planned for a day.")
public record ProgrammeEntry(
        @Schema(examples = "2027-05-12") @Nullable LocalDate day,
        @Schema(examples = "Visit of the youth centre") @Size(max = 1000) @PlainText @Nullable String text) {}
