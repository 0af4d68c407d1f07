package org.tilti.grants.awarded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.money.Money;

/** By which instalments a grant is paid, and how far that has come. */
record Instalments(List<Instalment> all) {

    BigDecimal paid() {
        return all.stream().map(Instalment::paidSum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was paid, asked for or withheld stands; all but what is withheld is together the grant. */
    List<Instalment> planned(List<InstalmentDraft> drafts, Money grant) {
        var errors = new ArrayList<PlaceError>();
        var planned = new ArrayList<Instalment>();
        for (int i = 0; i < Math.max(drafts.size(), all.size()); i++) {
            var former = i < all.size() && all.get(i).state() != InstalmentState.PLANNED ? all.get(i) : null;
            var draft = i < drafts.size() ? drafts.get(i) : null;
            if (former != null && (draft == null || !former.isAs(draft))) {
                errors.add(PlaceError.at(draft == null ? "/instalments" : "/instalments/" + i, "instalment-stands", i + 1));
            }
            if (draft != null) {
                if (!draft.amount().currency().equals(grant.currency())) {
                    errors.add(PlaceError.at("/instalments/" + i + "/amount/currency", "other-currency", grant.currency()));
                } else if (draft.amount().amount().signum() == 0) {
                    errors.add(PlaceError.at("/instalments/" + i + "/amount/amount", "more-than-nothing"));
                }
                planned.add(former == null ? Instalment.planned(i + 1, draft) : former);
            }
        }
        refuse(errors);
        var sum = planned.stream().map(Instalment::counts).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(grant.amount()) != 0) {
            throw ProblemException.invalid(
                    PlaceError.at("/instalments", "not-the-grant", sum, grant.amount(), grant.currency()));
        }
        return List.copyOf(planned);
    }

    List<Instalment> requested(int number) {
        var one = one(number);
        if (one.state() != InstalmentState.PLANNED) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, one.state().name(),
                    one.isOpen() ? "pay, withhold" : "–");
        }
        return with(one.requested());
    }

    List<Instalment> paid(int number, Money sum, LocalDate on) {
        return with(open(number).paid(sum, on));
    }

    List<Instalment> withheld(int number, String reason) {
        return with(open(number).withheld(reason));
    }

    Instalment open(int number) {
        var one = one(number);
        if (!one.isOpen()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, one.state().name(), "–");
        }
        return one;
    }

    private Instalment one(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<Instalment> with(Instalment changed) {
        return all.stream().map(one -> one.number() == changed.number() ? changed : one).toList();
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
