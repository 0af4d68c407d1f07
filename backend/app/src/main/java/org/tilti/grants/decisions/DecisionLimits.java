package org.tilti.grants.decisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.PlaceError;
import org.tilti.money.Money;

/** What a proposal may say: of an application that asks for so much, by the terms of its call. */
record DecisionLimits(GrantTerms terms, Money requested) {

    List<PlaceError> errors(DecisionDraft draft) {
        var errors = new ArrayList<PlaceError>();
        var amount = draft.amount();
        if (draft.kind() != DecisionKind.REFUSE) {
            errors.addAll(ofAmount(amount == null ? requested : amount));
        } else {
            if (amount != null) {
                errors.add(PlaceError.at("/amount", "not-when-refusing"));
            }
            if (!draft.conditions().isEmpty()) {
                errors.add(PlaceError.at("/conditions", "not-when-refusing"));
            }
        }
        if (needsReason(draft) && (draft.reason() == null || draft.reason().isBlank())) {
            errors.add(PlaceError.at("/reason", "reason-of-decision"));
        }
        errors.addAll(ofBonuses(draft.bonuses()));
        return errors;
    }

    private boolean needsReason(DecisionDraft draft) {
        return draft.kind() == DecisionKind.REFUSE
                || draft.amount() != null && draft.amount().amount().compareTo(requested.amount()) < 0;
    }

    private List<PlaceError> ofAmount(Money amount) {
        if (!amount.currency().equals(requested.currency())) {
            return List.of(PlaceError.at("/amount/currency", "other-currency", requested.currency()));
        }
        var most = lower(requested, terms.largest());
        if (amount.amount().compareTo(most.amount()) > 0) {
            return List.of(PlaceError.at("/amount/amount", "more-than", most.amount(), most.currency()));
        }
        var least = terms.smallest();
        return least == null || amount.amount().compareTo(least.amount()) >= 0 ? List.of()
                : List.of(PlaceError.at("/amount/amount", "less-than", least.amount(), least.currency()));
    }

    private static Money lower(Money one, @Nullable Money other) {
        return other == null || one.amount().compareTo(other.amount()) <= 0 ? one : other;
    }

    private List<PlaceError> ofBonuses(List<String> codes) {
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var bonus = terms.bonuses().stream().filter(one -> one.code().equals(code)).findFirst();
            if (bonus.isEmpty()) {
                errors.add(PlaceError.at("/bonuses/" + i, "unknown-bonus", code));
            } else if (!bonus.get().countries().isEmpty()) {
                errors.add(PlaceError.at("/bonuses/" + i, "earned-by-countries", code));
            } else if (codes.indexOf(code) < i) {
                errors.add(PlaceError.at("/bonuses/" + i, "repeated"));
            }
        }
        return errors;
    }
}
