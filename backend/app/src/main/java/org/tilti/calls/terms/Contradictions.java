package org.tilti.calls.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.money.Money;

/** What the terms of a grant call say that cannot be at the same time. */
final class Contradictions {
    private final GrantTerms terms;
    private final List<PlaceError> errors = new ArrayList<>();

    Contradictions(GrantTerms terms) {
        this.terms = terms;
    }

    List<PlaceError> found() {
        atMost("/smallest", terms.smallest(), terms.largest());
        atMost("/largest", terms.largest(), terms.budget());
        atMost("/smallest", terms.smallest(), terms.budget());
        inOrder("/endsBy", terms.startsFrom(), terms.endsBy());
        inOrder("/reportBy", terms.endsBy(), terms.reportBy());
        once("bonuses", terms.bonuses().stream().map(Bonus::code).toList());
        once("costCategories", terms.costCategories().stream().map(CostCategory::code).toList());
        once("documents", terms.documents().stream().map(WantedDocument::code).toList());
        once("sections", terms.sections().stream().map(FormSection::code).toList());
        once("reviewCriteria", terms.reviewCriteria().stream().map(ReviewCriterion::code).toList());
        judged();
        return errors.stream().distinct().toList();
    }

    private void judged() {
        var criteria = terms.reviewCriteria();
        if (!criteria.isEmpty() && criteria.stream().mapToInt(ReviewCriterion::weight).sum() != 100) {
            errors.add(PlaceError.at("/reviewCriteria", "weights-not-100"));
        }
        if (terms.reviewers() > 0 && criteria.isEmpty()) {
            errors.add(PlaceError.at("/reviewCriteria", "needed-to-review"));
        }
        if (terms.reviewers() > 0 && terms.mode() == GrantMode.FIRST_COME) {
            errors.add(PlaceError.at("/reviewers", "first-come-unreviewed"));
        }
        if (terms.reviewers() == 0 && terms.minimumPoints() > 0) {
            errors.add(PlaceError.at("/minimumPoints", "points-unreviewed"));
        }
    }

    private void atMost(String pointer, @Nullable Money lower, @Nullable Money upper) {
        if (lower == null || upper == null) {
            return;
        }
        if (!lower.currency().equals(upper.currency())) {
            errors.add(PlaceError.at(pointer + "/currency", "other-currency", upper.currency()));
        } else if (lower.amount().compareTo(upper.amount()) > 0) {
            errors.add(PlaceError.at(pointer + "/amount", "more-than", upper.amount(), upper.currency()));
        }
    }

    private void inOrder(String pointer, @Nullable LocalDate first, @Nullable LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            errors.add(PlaceError.at(pointer, "before", first));
        }
    }

    private void once(String list, List<String> codes) {
        var said = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            if (!said.add(codes.get(i))) {
                errors.add(PlaceError.at("/" + list + "/" + i + "/code", "repeated"));
            }
        }
    }
}
