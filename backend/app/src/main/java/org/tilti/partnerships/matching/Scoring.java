package org.tilti.partnerships.matching;

import static org.tilti.partnerships.matching.Score.FULL;

import java.util.ArrayList;

/** Computes scores; {@link Part} tells what each part means. All but the logarithm is whole numbers. */
record Scoring(Weights weights) {
    private static final Part[] PARTS = Part.values();
    private static final int NOT_STATED = -1;
    private static final int ENOUGH_LANGUAGES = 2;

    int total(Profile one, Profile other) {
        int sum = 0;
        for (var part : PARTS) {
            sum += weights.of(part) * Math.max(0, points(part, one, other));
        }
        return (sum + 50) / 100;
    }

    Score score(Profile one, Profile other) {
        var parts = new ArrayList<PartScore>();
        for (var part : PARTS) {
            int points = points(part, one, other);
            parts.add(new PartScore(part, Math.max(0, points), weights.of(part), points != NOT_STATED));
        }
        return new Score(total(one, other), parts);
    }

    private static int points(Part part, Profile one, Profile other) {
        return switch (part) {
            case THEMES -> themes(one, other);
            case OFFERS -> offers(one, other);
            case SIZE -> size(one, other);
            case LANGUAGES -> share(Math.min(ENOUGH_LANGUAGES, Vocabulary.shared(one.languages(), other.languages())),
                    ENOUGH_LANGUAGES);
            case SIMILARITY -> similarity(one, other);
        };
    }

    private static int themes(Profile one, Profile other) {
        if (one.themes().length == 0 || other.themes().length == 0) {
            return NOT_STATED;
        }
        long common = 0;
        for (int theme : one.themes()) {
            common += Math.min(one.pointsOf(theme) * other.allPoints(), other.pointsOf(theme) * one.allPoints());
        }
        return share(common, one.allPoints() * other.allPoints());
    }

    private static int offers(Profile one, Profile other) {
        int needs = one.candidate().needs().size() + other.candidate().needs().size();
        return needs == 0 ? NOT_STATED : share(Vocabulary.shared(one.needs(), other.offers())
                + Vocabulary.shared(other.needs(), one.offers()), needs);
    }

    private static int size(Profile one, Profile other) {
        if (one.logarithm() == null || other.logarithm() == null) {
            return NOT_STATED;
        }
        return (int) Math.max(0, Math.round(FULL * (1 - Math.abs(one.logarithm() - other.logarithm()))));
    }

    private static int similarity(Profile one, Profile other) {
        int some = one.candidate().features().size();
        int others = other.candidate().features().size();
        if (some == 0 || others == 0) {
            return NOT_STATED;
        }
        int shared = Vocabulary.shared(one.features(), other.features());
        return share(shared, some + others - shared);
    }

    /** Rounded half up. */
    private static int share(long some, long all) {
        return (int) ((2 * FULL * some + all) / (2 * all));
    }
}
