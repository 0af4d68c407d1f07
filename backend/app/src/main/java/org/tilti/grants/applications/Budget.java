package org.tilti.grants.applications;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.money.Money;

/**
 * What a thing costs and who bears it, in one currency and exact to the cent.
 *
 * @param lines the sums of the lines in their order; null for a line that has none yet
 * @param requested null as long as nothing is asked for
 */
public record Budget(String currency, List<@Nullable BigDecimal> lines, @Nullable BigDecimal requested,
        BigDecimal ownMoney, BigDecimal ownInKind) {

    /** Larger sums are a slip of the pen; a hundred such are still a sum that can be written. */
    static final BigDecimal LARGEST_SUM = new BigDecimal("9999999999.99");
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In the currency of the call; whatever is of another and has no rate is left out. */
    public static Budget of(GrantTerms terms, List<BudgetLine> lines, @Nullable Money requested, @Nullable OwnPart own) {
        var currency = terms.currency();
        return new Budget(currency, lines.stream().<@Nullable BigDecimal>map(line -> cost(line, currency)).toList(),
                sum(requested, currency),
                Objects.requireNonNullElse(sum(own == null ? null : own.money(), currency), cents(ZERO)),
                Objects.requireNonNullElse(sum(own == null ? null : own.inKind(), currency), cents(ZERO)));
    }

    public static Budget of(GrantTerms terms, GrantAnswers answers) {
        return of(terms, answers.budget(), answers.requested(), answers.own());
    }

    public BigDecimal total() {
        return lines.stream().filter(Objects::nonNull).reduce(cents(ZERO), BigDecimal::add);
    }

    public BigDecimal own() {
        return ownMoney.add(ownInKind);
    }

    /** How much of all costs is borne by the applicant, per cent; rounded down, so that too little never looks enough. */
    public BigDecimal ownShare() {
        return total().signum() == 0 ? cents(ZERO) : own().multiply(HUNDRED).divide(total(), 2, RoundingMode.DOWN);
    }

    private static @Nullable BigDecimal cost(BudgetLine line, String currency) {
        if (line.quantity() == null || line.unitPrice() == null || !isOf(line.unitPrice(), line.rate(), currency)) {
            return null;
        }
        var exact = line.quantity().multiply(line.unitPrice().amount());
        return bounded(cents(line.rate() == null ? exact : exact.multiply(line.rate().rate())));
    }

    /** Of the currency without a rate, or of another with one. */
    static boolean isOf(Money sum, @Nullable ExchangeRate rate, String currency) {
        return sum.currency().equals(currency) == (rate == null);
    }

    private static @Nullable BigDecimal sum(@Nullable Money money, String currency) {
        return money == null || !money.currency().equals(currency) ? null : bounded(money.amount());
    }

    private static @Nullable BigDecimal bounded(BigDecimal sum) {
        return sum.compareTo(LARGEST_SUM) > 0 ? null : sum;
    }

    static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
