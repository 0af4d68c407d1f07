package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    private static final Candidate SILENT =
            new Candidate("silent", "LV", Set.of(), List.of(), Set.of(), Set.of(), null, Set.of(), 1);

    @Provide
    Arbitrary<Candidate> candidates() {
        return Arbitraries.longs().map(seed -> Call.random(1, 0, seed).hosts().getFirst());
    }

    @Property
    void isTheSameFromBothSides(@ForAll("candidates") Candidate one, @ForAll("candidates") Candidate other) {
        assertEquals(Score.of(one, other, Weights.DEFAULT), Score.of(other, one, Weights.DEFAULT));
    }

    @Property
    void isTheWeightedSumOfItsPartsBetween0And100(@ForAll("candidates") Candidate one,
            @ForAll("candidates") Candidate other) {
        var score = Score.of(one, other, Weights.DEFAULT);

        assertTrue(score.total() >= 0 && score.total() <= Score.FULL);
        score.parts().forEach(part -> assertTrue(part.points() >= 0 && part.points() <= Score.FULL));
        assertEquals(Math.round(score.parts().stream().mapToInt(part -> part.weight() * part.points()).sum() / 100.0),
                score.total());
        assertEquals(List.of(Part.values()), score.parts().stream().map(PartScore::part).toList());
    }

    @Test
    void isFullForTwoWhoStateTheSameAndMeetEachOthersNeeds() {
        var one = new Candidate("one", "LV", Set.of("en", "uk"), List.of("water", "roads"), Set.of("heat"),
                Set.of("heat"), 9000, Set.of("PORT"), 1);

        assertEquals(Score.FULL, Score.of(one, one, Weights.DEFAULT).total());
        assertEquals(List.of(), Score.of(one, one, Weights.DEFAULT).lacks());
    }

    @Property
    void whatIsNotStatedBringsNothing(@ForAll("candidates") Candidate one) {
        var score = Score.of(one, SILENT, Weights.DEFAULT);

        assertEquals(0, score.total());
        assertFalse(part(score, Part.THEMES).stated());
        assertFalse(part(score, Part.SIZE).stated());
        assertFalse(part(score, Part.SIMILARITY).stated());
        assertEquals(!one.needs().isEmpty(), part(score, Part.OFFERS).stated());
    }

    @ParameterizedTest
    @CsvSource({"a b c, a b c, 10000", "a b c, c b a, 6667", "a b, b a, 6667", "a, a b c, 5000", "a b, a c, 6667",
            "a b, c d, 0", "a b c, b a c, 8333"})
    void themesCountByBothRanks(String ranked, String other, int points) {
        assertEquals(points, points(Part.THEMES, themes(ranked.split(" ")), themes(other.split(" "))));
    }

    @Property
    void takingUpAThemeOfTheOtherInPlaceOfAForeignOneNeverLosesPoints(@ForAll @IntRange(min = 0, max = 3) int rank,
            @ForAll Random random) {
        var theirs = new ArrayList<>(List.of("a", "b", "c", "d"));
        Collections.shuffle(theirs, random);
        var ours = new ArrayList<>(List.of("a", "b", "x", "y"));
        Collections.shuffle(ours, random);
        var before = points(Part.THEMES, themes(ours), themes(theirs));
        if (Set.of("x", "y").contains(ours.get(rank))) {
            ours.set(rank, "c");
            assertTrue(points(Part.THEMES, themes(ours), themes(theirs)) >= before);
        }
    }

    @Test
    void offersCountByTheNeedsOfBoth() {
        assertEquals(6667,
                points(Part.OFFERS, offers(Set.of("a"), Set.of("x")), offers(Set.of("x"), Set.of("a", "b"))));
        assertEquals(5000,
                points(Part.OFFERS, offers(Set.of("a"), Set.of()), offers(Set.of("x"), Set.of("a", "b"))));
        assertEquals(0, points(Part.OFFERS, offers(Set.of(), Set.of()), offers(Set.of("x"), Set.of("a", "b"))));
    }

    @Property
    void aFurtherOfferNeverLosesPoints(@ForAll("candidates") Candidate one, @ForAll("candidates") Candidate other) {
        var more = new HashSet<>(one.offers());
        more.add("water");

        assertTrue(points(Part.OFFERS, offers(more, one.needs()), other) >= points(Part.OFFERS, one, other));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, 10000", "1000, 10000, 0", "500, 2000000, 0", "1000, 2000, 6990", "4000, 2000, 6990"})
    void sizeCountsByTheRatio(int population, int other, int points) {
        assertEquals(points, points(Part.SIZE, size(population), size(other)));
    }

    @Property
    void whoIsNearerInSizeNeverHasFewerPoints(@ForAll @IntRange(min = 1, max = 3_000_000) int one,
            @ForAll @IntRange(min = 1, max = 3_000_000) int other,
            @ForAll @IntRange(min = 1, max = 3_000_000) int next) {
        int near = Math.min(other, next);
        int far = Math.max(other, next);
        if (near >= one) {
            assertTrue(points(Part.SIZE, size(one), size(near)) >= points(Part.SIZE, size(one), size(far)));
        }
    }

    @ParameterizedTest
    @CsvSource({"lv, uk, 0", "lv en, uk en, 5000", "lv en pl, uk en pl, 10000", "en, en, 5000", "a b c, a b c, 10000"})
    void aSecondSharedLanguageMakesThePartFull(String one, String other, int points) {
        assertEquals(points, points(Part.LANGUAGES, languages(one), languages(other)));
    }

    @Test
    void similarityIsTheShareOfWhatEitherDeclares() {
        assertEquals(3333, points(Part.SIMILARITY, features("PORT", "BORDER"), features("PORT", "UNIVERSITY")));
        assertEquals(10000, points(Part.SIMILARITY, features("PORT"), features("PORT")));
    }

    @Test
    void lacksFirstWhatTakesMostAway() {
        var one = new Candidate("one", "LV", Set.of("en"), List.of("water"), Set.of(), Set.of(), 1000,
                Set.of("PORT"), 1);
        var other = new Candidate("two", "UA", Set.of("en"), List.of("water"), Set.of(), Set.of("a"), 1000,
                Set.of(), 1);

        assertEquals(List.of(Part.OFFERS, Part.LANGUAGES, Part.SIMILARITY),
                Score.of(one, other, Weights.DEFAULT).lacks());
    }

    @Test
    void weightsAddUpTo100() {
        assertThrows(IllegalArgumentException.class, () -> new Weights(45, 25, 15, 10, 6));
        assertThrows(IllegalArgumentException.class, () -> new Weights(105, -5, 0, 0, 0));
    }

    private static PartScore part(Score score, Part part) {
        return score.parts().stream().filter(one -> one.part() == part).findFirst().orElseThrow();
    }

    private static int points(Part part, Candidate one, Candidate other) {
        return part(Score.of(one, other, Weights.DEFAULT), part).points();
    }

    private static Candidate themes(String... themes) {
        return themes(List.of(themes));
    }

    private static Candidate themes(List<String> themes) {
        return new Candidate("any", "LV", Set.of(), themes, Set.of(), Set.of(), null, Set.of(), 1);
    }

    private static Candidate offers(Set<String> offers, Set<String> needs) {
        return new Candidate("any", "LV", Set.of(), List.of(), offers, needs, null, Set.of(), 1);
    }

    private static Candidate size(@Nullable Integer population) {
        return new Candidate("any", "LV", Set.of(), List.of(), Set.of(), Set.of(), population, Set.of(), 1);
    }

    private static Candidate languages(String languages) {
        return new Candidate("any", "LV", Set.of(languages.split(" ")), List.of(), Set.of(), Set.of(), null,
                Set.of(), 1);
    }

    private static Candidate features(String... features) {
        return new Candidate("any", "LV", Set.of(), List.of(), Set.of(), Set.of(), null, Set.of(features), 1);
    }
}
