package org.tilti.grants.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantMode;
import org.tilti.grants.scoring.Points;

/** The applications of a call in the order in which they get its money, and what is left of the budget at each. */
record Ranking(List<Place> places) {
    private static final Comparator<Candidate> BY_SUBMISSION =
            Comparator.comparing(Candidate::submittedAt).thenComparing(Candidate::id);

    private static final Comparator<Added> BY_POINTS = Comparator
            .comparing(Added::total, Comparator.nullsFirst(Comparator.<Points>naturalOrder()))
            .thenComparingInt(added -> added.candidate().bonuses().ahead()).reversed()
            .thenComparing(Added::candidate, BY_SUBMISSION);

    /** With points and bonuses added up once, not at each comparison. */
    private record Added(Candidate candidate, @Nullable Points total) {}

    /**
     * One of them.
     *
     * @param left of the budget when this one and all that wait before it are awarded; below zero what is lacking then
     */
    record Place(Candidate candidate, BigDecimal left) {}

    /**
     * @param free what no grant of the call has taken yet
     */
    static Ranking of(GrantMode mode, BigDecimal free, List<Candidate> candidates) {
        var places = new ArrayList<Place>();
        var left = free;
        for (var candidate : inOrder(mode, candidates)) {
            left = candidate.waits() ? left.subtract(candidate.sum()) : left;
            places.add(new Place(candidate, left));
        }
        return new Ranking(List.copyOf(places));
    }

    private static List<Candidate> inOrder(GrantMode mode, List<Candidate> candidates) {
        return switch (mode) {
            case COMPETITIVE -> candidates.stream().map(candidate -> new Added(candidate, candidate.total()))
                    .sorted(BY_POINTS).map(Added::candidate).toList();
            case FIRST_COME -> candidates.stream().sorted(BY_SUBMISSION).toList();
        };
    }

    /**
     * Those of the reserve list whose turn has come: in order, without passing over one for whom it does not suffice,
     * and without touching what those before them wait for who are not decided.
     */
    List<Candidate> movingUp() {
        return places.stream().filter(place -> place.candidate().standing() == Standing.RESERVE && place.candidate().fit())
                .takeWhile(place -> place.left().signum() >= 0).map(Place::candidate).toList();
    }
}
