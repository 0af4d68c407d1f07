package org.tilti.partnerships.matching;

import java.util.Comparator;
import java.util.List;

/**
 * How well two fit: in hundredths, 0 to 10,000, so that sums are exact.
 *
 * @param total the sum of weight times points over all parts, divided by 100 and rounded half up
 * @param parts all parts, in the order of {@link Part}
 */
public record Score(int total, List<PartScore> parts) {
    public static final int FULL = 100_00;

    public Score {
        parts = List.copyOf(parts);
    }

    /** The same whichever of the two is named first. */
    public static Score of(Candidate one, Candidate other, Weights weights) {
        var profiles = new Profiles();
        return new Scoring(weights).score(profiles.of(one), profiles.of(other));
    }

    /** The parts that are less than full, first the one that takes most away. */
    public List<Part> lacks() {
        return parts.stream().filter(part -> part.missing() > 0)
                .sorted(Comparator.comparingInt(PartScore::missing).reversed()).map(PartScore::part).toList();
    }
}
