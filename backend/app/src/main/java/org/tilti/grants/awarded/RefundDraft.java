package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.money.Money;

/** Money that the recipient has given back. */
@Schema(description = "Money that the recipient has given back.")
public record RefundDraft(
        @NotNull @Valid Money amount,
        @Schema(examples = "2027-12-10") @NotNull LocalDate receivedOn) {}
