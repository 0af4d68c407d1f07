package org.tilti.grants.awarded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.money.Money;

/** The costs that the recipient of a grant claims. */
record Costs(List<Cost> all) {
    private static final int MOST = 500;
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.99");

    List<Cost> with(CostDraft draft, String currency) {
        if (all.size() == MOST) {
            throw ProblemException.invalid(PlaceError.at("", "too-many-costs", MOST));
        }
        var value = value(draft, currency);
        if (value.signum() == 0) {
            throw ProblemException.invalid(PlaceError.at("/amount", "more-than-nothing"));
        }
        if (value.compareTo(LARGEST) > 0) {
            throw ProblemException.invalid(PlaceError.at("/amount", "more-than", LARGEST, currency));
        }
        var claimed = Cost.claimed(all.size() + 1, draft, new Money(value, currency));
        return Stream.concat(all.stream(), Stream.of(claimed)).toList();
    }

    /** In the currency of the call, to the cent. */
    private static BigDecimal value(CostDraft draft, String currency) {
        var isOwn = draft.amount().currency().equals(currency);
        var rate = draft.rate();
        if (isOwn != (rate == null)) {
            throw ProblemException.invalid(PlaceError.at("/rate", isOwn ? "rate-of-own-currency" : "rate-needed", currency));
        }
        return rate == null ? draft.amount().amount()
                : draft.amount().amount().multiply(rate.rate()).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the recipient has taken back is not judged; a judgement can be changed. */
    List<Cost> judged(int number, CostState verdict, @Nullable String reason) {
        var cost = one(number);
        if (cost.state() == CostState.WITHDRAWN || cost.state() == verdict) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, cost.state().name(), "–");
        }
        return replaced(cost.judged(verdict, reason));
    }

    List<Cost> withdrawn(int number) {
        var cost = one(number);
        if (cost.state() != CostState.CLAIMED) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, cost.state().name(), "–");
        }
        return replaced(cost.judged(CostState.WITHDRAWN, null));
    }

    BigDecimal accepted(boolean inKind) {
        return all.stream().filter(cost -> cost.state() == CostState.ACCEPTED && cost.inKind() == inKind)
                .map(cost -> cost.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long undecided() {
        return all.stream().filter(cost -> cost.state() == CostState.CLAIMED).count();
    }

    private Cost one(int number) {
        return all.stream().filter(cost -> cost.number() == number).findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<Cost> replaced(Cost changed) {
        return all.stream().map(cost -> cost.number() == changed.number() ? changed : cost).toList();
    }
}
