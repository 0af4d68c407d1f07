package org.tilti.grants.decisions;

import java.util.Collection;
import java.util.List;
import org.tilti.calls.terms.Bonus;
import org.tilti.calls.terms.GrantTerms;

/** The bonuses that an application has: by the countries of its partners, and those that the committee gives. */
record EarnedBonuses(List<Bonus> all) {

    static EarnedBonuses of(GrantTerms terms, Collection<String> countries, Collection<String> given) {
        return new EarnedBonuses(terms.bonuses().stream().filter(bonus -> bonus.countries().isEmpty()
                ? given.contains(bonus.code()) : bonus.countries().stream().anyMatch(countries::contains)).toList());
    }

    int points() {
        return all.stream().mapToInt(Bonus::points).sum();
    }

    /** How many only put it first where all points are equal. */
    int ahead() {
        return (int) all.stream().filter(bonus -> bonus.points() == 0).count();
    }

    List<String> codes() {
        return all.stream().map(Bonus::code).toList();
    }
}
