package org.tilti.grants.awarded;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.money.Money;

/** The money of a grant: what was awarded, what is paid and returned, and what was spent. */
@Embeddable
class Account {
    private BigDecimal amount;
    private String currency;
    private BigDecimal ownShare;
    private BigDecimal inKindShare;
    private BigDecimal committed;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Instalment> instalments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Refund> refunds = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Cost> costs = List.of();

    protected Account() {}

    Account(Money amount, GrantTerms terms, LocalDate dueOn) {
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.ownShare = terms.ownShare();
        this.inKindShare = terms.inKindShare();
        this.committed = this.amount;
        this.instalments = List.of(Instalment.planned(1, new InstalmentDraft(amount, null, dueOn)));
    }

    /** What came back can be paid again. */
    void plan(List<InstalmentDraft> drafts) {
        instalments = new Instalments(instalments).planned(drafts, in(amount.add(refunded)));
    }

    void request(int number) {
        instalments = new Instalments(instalments).requested(number);
    }

    /** Pays at most what is planned and, once all costs are known, at most what is still due. */
    void pay(int number, PaymentDraft payment, boolean allCostsAreKnown, LocalDate today) {
        requireNotAfter("/paidOn", payment.paidOn(), today);
        var all = new Instalments(instalments);
        var planned = all.open(number).amount().amount();
        var most = allCostsAreKnown ? planned.min(settlement().toPay().amount()) : planned;
        instalments = all.paid(number, sum(payment.amount(), most), payment.paidOn());
        paid = new Instalments(instalments).paid();
    }

    void withhold(int number, String reason) {
        instalments = new Instalments(instalments).withheld(number, reason);
    }

    void refund(RefundDraft draft, BigDecimal most, LocalDate today) {
        requireNotAfter("/receivedOn", draft.receivedOn(), today);
        var sum = sum(draft.amount(), most);
        refunds = Stream.concat(refunds.stream(), Stream.of(new Refund(sum, draft.receivedOn()))).toList();
        refunded = refunded.add(sum.amount());
    }

    private static void requireNotAfter(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw ProblemException.invalid(PlaceError.at(pointer, "in-future"));
        }
    }

    private Money sum(@Nullable Money asked, BigDecimal most) {
        var sum = asked == null ? in(most) : asked;
        if (!sum.currency().equals(currency)) {
            throw ProblemException.invalid(PlaceError.at("/amount/currency", "other-currency", currency));
        }
        if (sum.amount().compareTo(most) > 0) {
            throw ProblemException.invalid(PlaceError.at("/amount/amount", "more-than", most, currency));
        }
        if (sum.amount().signum() == 0) {
            throw ProblemException.invalid(PlaceError.at("/amount", "more-than-nothing"));
        }
        return sum;
    }

    void claim(CostDraft draft, LocalDate today) {
        requireNotAfter("/date", draft.date(), today);
        costs = new Costs(costs).with(draft, currency);
    }

    void withdraw(int cost) {
        costs = new Costs(costs).withdrawn(cost);
    }

    void judge(int cost, CostState verdict, @Nullable String reason) {
        costs = new Costs(costs).judged(cost, verdict, reason);
    }

    /** What the recipient keeps of what it has had, when that much of it is to be returned. */
    BigDecimal kept(Money toReturn) {
        if (!toReturn.currency().equals(currency)) {
            throw ProblemException.invalid(PlaceError.at("/toReturn/currency", "other-currency", currency));
        }
        if (toReturn.amount().compareTo(netPaid()) > 0) {
            throw ProblemException.invalid(PlaceError.at("/toReturn/amount", "more-than", netPaid(), currency));
        }
        return netPaid().subtract(toReturn.amount());
    }

    /** Leaves of the call's budget what is not needed, when nothing more is to be paid. */
    void commitOnly(BigDecimal sum) {
        committed = sum;
        instalments = instalments.stream().map(one -> one.isOpen() ? one.withheld(null) : one).toList();
    }

    Settlement settlement() {
        var all = new Costs(costs);
        return Settlement.of(awarded(), new Settlement.Shares(ownShare, inKindShare), all.accepted(false),
                all.accepted(true), netPaid());
    }

    /** What the recipient has had, less what it has given back. */
    BigDecimal netPaid() {
        return paid.subtract(refunded);
    }

    /** Of a grant that was terminated: what the recipient still has to return. */
    BigDecimal toReturn() {
        return netPaid().subtract(committed);
    }

    Money in(BigDecimal sum) {
        return new Money(sum.setScale(2), currency);
    }

    Money awarded() {
        return in(amount);
    }

    BigDecimal paid() {
        return paid;
    }

    BigDecimal committed() {
        return committed;
    }

    BigDecimal ownShare() {
        return ownShare;
    }

    BigDecimal inKindShare() {
        return inKindShare;
    }

    List<Instalment> instalments() {
        return instalments;
    }

    List<Refund> refunds() {
        return refunds;
    }

    List<Cost> costs() {
        return costs;
    }
}
