package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.text.PlainText;

/** A planned instalment. */
@Schema(description = "A planned instalment.")
public record InstalmentDraft(
        @NotNull @Valid Money amount,
        @Schema(description = "What has to be there before it is paid.", examples = "The report is accepted")
        @Size(max = 500) @PlainText @Nullable String condition,
        @Schema(examples = "2027-04-15") @NotNull LocalDate dueOn) {}
