package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** A part of a grant that is paid at once. */
@Schema(description = "A part of a grant that is paid at once.")
public record Instalment(
        @Schema(examples = "1") int number,
        @Schema(description = "As planned.") @NotNull Money amount,
        @Schema(description = "What has to be there before it is paid.", examples = "The report is accepted")
        @Nullable String condition,
        @Schema(examples = "2027-04-15") @NotNull LocalDate dueOn,
        @NotNull InstalmentState state,
        @Schema(description = "What was paid, at most what was planned.") @Nullable Money paid,
        @Nullable LocalDate paidOn,
        @Schema(description = "Why it is withheld.") @Nullable String reason) {

    static Instalment planned(int number, InstalmentDraft draft) {
        return new Instalment(number, draft.amount(), draft.condition(), draft.dueOn(), InstalmentState.PLANNED, null, null,
                null);
    }

    Instalment requested() {
        return new Instalment(number, amount, condition, dueOn, InstalmentState.REQUESTED, null, null, null);
    }

    Instalment paid(Money sum, LocalDate on) {
        return new Instalment(number, amount, condition, dueOn, InstalmentState.PAID, sum, on, null);
    }

    Instalment withheld(@Nullable String why) {
        return new Instalment(number, amount, condition, dueOn, InstalmentState.WITHHELD, null, null, why);
    }

    boolean isOpen() {
        return state == InstalmentState.PLANNED || state == InstalmentState.REQUESTED;
    }

    boolean isAs(InstalmentDraft draft) {
        return amount.equals(draft.amount()) && Objects.equals(condition, draft.condition()) && dueOn.equals(draft.dueOn());
    }

    /** What it takes of the grant. */
    BigDecimal counts() {
        return isOpen() ? amount.amount() : paidSum();
    }

    BigDecimal paidSum() {
        return paid == null ? BigDecimal.ZERO : paid.amount();
    }
}
