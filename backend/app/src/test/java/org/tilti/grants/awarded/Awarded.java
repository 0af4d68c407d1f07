package org.tilti.grants.awarded;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.money.Money;

/** Grants without a database. */
final class Awarded {
    static final Instant NOW = Instant.parse("2027-05-03T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2027-05-03");

    private Awarded() {}

    /** Of 2,000.00 EUR, of which half the costs are borne by the recipient, a fifth of that in kind. */
    static Grant grant() {
        return grant(200_000, 5000, 2000);
    }

    /** Of so many cents, with shares in hundredths of a per cent. */
    static Grant grant(long amount, long ownShare, long inKindShare) {
        return new Grant(null, "GR-000001", eur(amount), List.of(), new GrantTerms(null, null, null, null,
                BigDecimal.valueOf(ownShare, 2), BigDecimal.valueOf(inKindShare, 2), null, null, null, null, null, 0, 0, false,
                null, null, LocalDate.parse("2027-05-01"), LocalDate.parse("2027-10-31"), LocalDate.parse("2027-11-30")),
                NOW, TODAY);
    }

    static Money eur(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }

    static CostDraft cost(long cents, boolean inKind) {
        return new CostDraft("travel", "Bus", TODAY, eur(cents), null, inKind, new UUID(0, 0));
    }

    static PaymentDraft payment(Money sum) {
        return new PaymentDraft(TODAY, sum);
    }

    static ReportDraft report() {
        return new ReportDraft("en", "They came", List.of("A partnership"), 5, null, null);
    }
}
