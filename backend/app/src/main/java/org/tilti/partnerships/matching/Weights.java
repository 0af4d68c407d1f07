package org.tilti.partnerships.matching;

/** How much each part of a score counts; together 100. */
public record Weights(int themes, int offers, int size, int languages, int similarity) {
    public static final Weights DEFAULT = new Weights(45, 25, 15, 10, 5);

    public Weights {
        if (Math.min(Math.min(themes, offers), Math.min(size, Math.min(languages, similarity))) < 0) {
            throw new IllegalArgumentException("A weight is negative");
        }
        if ((long) themes + offers + size + languages + similarity != 100) {
            throw new IllegalArgumentException("The weights do not add up to 100");
        }
    }

    public int of(Part part) {
        return switch (part) {
            case THEMES -> themes;
            case OFFERS -> offers;
            case SIZE -> size;
            case LANGUAGES -> languages;
            case SIMILARITY -> similarity;
        };
    }
}
