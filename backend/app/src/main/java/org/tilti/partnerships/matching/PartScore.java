package org.tilti.partnerships.matching;

/**
 * What one part brings to a score.
 *
 * @param points before weighting, 0 to 10,000 hundredths
 * @param weight how many of the 100 the part can bring
 * @param stated whether its facts are known; what is not stated brings nothing, so that silence never beats a fact
 */
public record PartScore(Part part, int points, int weight, boolean stated) {
    /** What the part takes away from a full score, in hundredths of hundredths. */
    int missing() {
        return weight * (Score.FULL - points);
    }
}
