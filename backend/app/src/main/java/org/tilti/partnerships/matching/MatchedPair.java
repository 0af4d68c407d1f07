package org.tilti.partnerships.matching;

/** A proposed pair; a pinned one is kept for the coordinator's sake, whatever its score. */
public record MatchedPair(String host, String seeker, Score score, boolean pinned) {
    public Pair pair() {
        return new Pair(host, seeker);
    }
}
