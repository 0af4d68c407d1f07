package org.tilti.grants.awarded;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.DOWN;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.money.Money;

/**
 * What a grant comes to by what was really spent. The recipient bears at least its share of the costs that count, so the
 * grant is never rounded up. No sum is negative: awarded = due + unspent, costs = due + own, and what was paid and is still
 * to be paid is what is due and to be returned.
 */
@Schema(description = "What a grant comes to by the costs that were accepted. No sum is negative: awarded = due + unspent, "
        + "costs = due + own, paid + toPay = due + toReturn.")
public record Settlement(
        @Schema(description = "The accepted costs that count: of work and things given instead of money only as much as "
                + "the call lets count.")
        @NotNull Money costs,
        @Schema(description = "The grant by these costs: at most what was awarded, and what leaves the recipient its share.")
        @NotNull Money due,
        @Schema(description = "What the recipient bears.") @NotNull Money own,
        @Schema(description = "What was awarded and is not due.") @NotNull Money unspent,
        @Schema(description = "What was paid, less what was returned.") @NotNull Money paid,
        @NotNull Money toPay,
        @NotNull Money toReturn) {

    private static final int FRACTION = 4;

    /** The shares that a call demands or allows, per cent. */
    public record Shares(BigDecimal own, BigDecimal inKind) {}

    /**
     * Settles by the costs that were accepted so far.
     *
     * @param money accepted costs that were paid for
     * @param inKind accepted work and things given instead of money
     * @param paid what the recipient has had, less what it has given back
     */
    public static Settlement of(Money awarded, Shares shares, BigDecimal money, BigDecimal inKind, BigDecimal paid) {
        var own = share(shares.own);
        var counting = money.add(counted(inKind, own.multiply(share(shares.inKind)), money));
        var due = awarded.amount().min(counting.multiply(ONE.subtract(own)).setScale(2, DOWN));
        var owed = due.subtract(paid);
        return new Settlement(in(awarded, counting), in(awarded, due), in(awarded, counting.subtract(due)),
                in(awarded, awarded.amount().subtract(due)), in(awarded, paid), in(awarded, owed.max(ZERO)),
                in(awarded, owed.negate().max(ZERO)));
    }

    /** How much of what was given counts: at most `part` of all costs that count, itself included. */
    private static BigDecimal counted(BigDecimal inKind, BigDecimal part, BigDecimal money) {
        var rest = ONE.subtract(part);
        return rest.signum() == 0 ? inKind : inKind.min(money.multiply(part).divide(rest, 2, DOWN));
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2).setScale(FRACTION);
    }

    private static Money in(Money other, BigDecimal amount) {
        return new Money(amount.setScale(2), other.currency());
    }
}
