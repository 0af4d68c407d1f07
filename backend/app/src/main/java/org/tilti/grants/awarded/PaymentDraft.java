package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** That an instalment was paid. */
@Schema(description = "That an instalment was paid.")
public record PaymentDraft(
        @Schema(examples = "2027-04-12") @NotNull LocalDate paidOn,
        @Schema(description = "Left out: as planned, and once the report is handed in at most what is still due.")
        @Valid @Nullable Money amount) {}
