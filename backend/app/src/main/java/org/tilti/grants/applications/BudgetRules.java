package org.tilti.grants.applications;

import static java.math.BigDecimal.ZERO;
import static java.util.Objects.requireNonNullElse;
import static org.tilti.grants.applications.Budget.HUNDRED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.CostCategory;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.money.Money;

/** Holds a budget against the terms of a call. Nothing is rounded before it is compared. */
final class BudgetRules {
    private final GrantTerms terms;
    private final List<BudgetLine> lines;
    private final @Nullable Money requested;
    private final @Nullable OwnPart own;
    private final Budget budget;
    private final List<BudgetFinding> findings = new ArrayList<>();

    private BudgetRules(GrantTerms terms, List<BudgetLine> lines, @Nullable Money requested, @Nullable OwnPart own) {
        this.terms = terms;
        this.lines = lines;
        this.requested = requested;
        this.own = own;
        this.budget = Budget.of(terms, lines, requested, own);
    }

    static List<BudgetFinding> of(
            GrantTerms terms, List<BudgetLine> lines, @Nullable Money requested, @Nullable OwnPart own) {
        return new BudgetRules(terms, lines, requested, own).findings();
    }

    private List<BudgetFinding> findings() {
        for (int i = 0; i < lines.size(); i++) {
            line("/budget/" + i, lines.get(i), budget.lines().get(i));
        }
        currency("/requested", requested);
        currency("/own/money", own == null ? null : own.money());
        currency("/own/inKind", own == null ? null : own.inKind());
        if (budget.total().signum() == 0) {
            findings.add(BudgetFinding.unknown(BudgetRule.SUM, "/budget", "no-costs"));
        } else {
            sum();
            ownShare();
            inKindShare();
            terms.costCategories().stream().filter(category -> category.mostShare() != null)
                    .forEach(this::categoryShare);
        }
        bounds();
        return findings;
    }

    private void line(String pointer, BudgetLine line, @Nullable BigDecimal cost) {
        if (!line.saysAll()) {
            findings.add(BudgetFinding.unknown(BudgetRule.LINE, pointer, "incomplete"));
        }
        if (line.category() != null
                && terms.costCategories().stream().map(CostCategory::code).noneMatch(line.category()::equals)) {
            findings.add(BudgetFinding.wrong(BudgetRule.CATEGORY, pointer + "/category", "unknown", line.category()));
        }
        if (line.unitPrice() != null && !Budget.isOf(line.unitPrice(), line.rate(), budget.currency())) {
            findings.add(BudgetFinding.wrong(BudgetRule.CURRENCY, pointer + "/rate",
                    line.rate() == null ? "without-rate" : "with-rate", budget.currency()));
        } else if (line.unitPrice() != null && line.quantity() != null && cost == null) {
            limit(pointer);
        }
    }

    private void currency(String pointer, @Nullable Money sum) {
        if (sum != null && !sum.currency().equals(budget.currency())) {
            findings.add(BudgetFinding.wrong(BudgetRule.CURRENCY, pointer + "/currency", "other", budget.currency()));
        } else if (sum != null && sum.amount().compareTo(Budget.LARGEST_SUM) > 0) {
            limit(pointer);
        }
    }

    private void limit(String pointer) {
        findings.add(BudgetFinding.wrong(BudgetRule.LIMIT, pointer, "more", Budget.LARGEST_SUM));
    }

    private BigDecimal asked() {
        return requireNonNullElse(budget.requested(), ZERO);
    }

    private void sum() {
        var borne = asked().add(budget.own());
        var gap = budget.total().subtract(borne);
        findings.add(switch (gap.signum()) {
            case 0 -> BudgetFinding.met(BudgetRule.SUM, "/own", "is", budget.total());
            case 1 -> BudgetFinding.notMet(BudgetRule.SUM, "/own", gap, "less", budget.total(), borne, gap);
            default -> BudgetFinding.notMet(BudgetRule.SUM, "/own", gap.negate(), "more", budget.total(), borne,
                    gap.negate());
        });
    }

    private void ownShare() {
        var wanted = terms.ownShare().multiply(budget.total());
        var missing = wanted.divide(HUNDRED, 2, RoundingMode.CEILING).subtract(budget.own());
        var arguments = new Object[] {asked(), budget.total(), budget.ownShare(), terms.ownShare()};
        findings.add(budget.own().multiply(HUNDRED).compareTo(wanted) >= 0
                ? BudgetFinding.met(BudgetRule.OWN_SHARE, "/own", "is", arguments)
                : BudgetFinding.notMet(BudgetRule.OWN_SHARE, "/own", missing, "is", arguments));
    }

    private void inKindShare() {
        if (budget.ownInKind().signum() > 0) {
            atMost(BudgetRule.IN_KIND_SHARE, "/own/inKind", budget.ownInKind(), terms.inKindShare(), budget.own(),
                    budget.ownInKind(), budget.own(), terms.inKindShare());
        }
    }

    private void categoryShare(CostCategory category) {
        var spent = IntStream.range(0, lines.size())
                .filter(i -> category.code().equals(lines.get(i).category()))
                .mapToObj(i -> budget.lines().get(i)).filter(Objects::nonNull).reduce(ZERO, BigDecimal::add);
        atMost(BudgetRule.CATEGORY_SHARE, "/budget", spent, category.mostShare(), budget.total(),
                category.name(), spent, budget.total(), category.mostShare());
    }

    private void atMost(BudgetRule rule, String pointer, BigDecimal part, BigDecimal share, BigDecimal whole,
            Object... arguments) {
        var allowed = share.multiply(whole);
        findings.add(part.multiply(HUNDRED).compareTo(allowed) <= 0
                ? BudgetFinding.met(rule, pointer, "is", arguments)
                : BudgetFinding.notMet(rule, pointer, part.subtract(allowed.divide(HUNDRED, 2, RoundingMode.FLOOR)), "is",
                        arguments));
    }

    private void bounds() {
        var asked = budget.requested();
        if (asked == null) {
            findings.add(BudgetFinding.unknown(BudgetRule.SMALLEST, "/requested", "nothing-asked"));
            return;
        }
        if (terms.smallest() != null) {
            bound(BudgetRule.SMALLEST, terms.smallest().amount().subtract(asked), asked, terms.smallest());
        }
        if (terms.largest() != null) {
            bound(BudgetRule.LARGEST, asked.subtract(terms.largest().amount()), asked, terms.largest());
        }
    }

    private void bound(BudgetRule rule, BigDecimal beyond, BigDecimal asked, Money limit) {
        findings.add(beyond.signum() <= 0 ? BudgetFinding.met(rule, "/requested", "is", asked, limit.amount())
                : BudgetFinding.notMet(rule, "/requested", beyond, "is", asked, limit.amount()));
    }
}
