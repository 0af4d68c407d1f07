package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.ExchangeRate;
import org.tilti.money.Money;

/** A cost that the recipient has claimed, and what became of it. */
@Schema(description = "A cost that the recipient has claimed, and what became of it.")
public record Cost(
        @Schema(examples = "1") int number,
        @Schema(description = "Code of a cost category of the call.", examples = "travel") @NotNull String category,
        @NotNull String text,
        @NotNull LocalDate date,
        @Schema(description = "As on the receipt.") @NotNull Money amount,
        @Nullable ExchangeRate rate,
        @Schema(description = "In the currency of the call, to the cent.") @NotNull Money value,
        @Schema(description = "Whether it is work or a thing given, instead of money paid.") boolean inKind,
        @NotNull UUID receipt,
        @NotNull CostState state,
        @Schema(description = "Why it was refused.") @Nullable String reason) {

    static Cost claimed(int number, CostDraft draft, Money value) {
        return new Cost(number, draft.category(), draft.text(), draft.date(), draft.amount(), draft.rate(), value,
                draft.inKind(), draft.receipt(), CostState.CLAIMED, null);
    }

    Cost judged(CostState verdict, @Nullable String why) {
        return new Cost(number, category, text, date, amount, rate, value, inKind, receipt, verdict, why);
    }
}
