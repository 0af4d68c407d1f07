package org.tilti.organisations;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How loosely two names are compared: each form lets more spellings pass for the same than the one before. */
enum Spelling {
    /** Without regard to case, diacritics, hyphens, quotation marks and spaces. */
    FOLDED {
        @Override
        String of(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT).replaceAll("['’ʼ`\"“”„«»]", "")
                    .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
    },

    /** Also without the words that say what kind of body it is, unless nothing else is left. */
    WITHOUT_KIND {
        @Override
        String of(String name) {
            var words = FOLDED.of(name).split(" ");
            var proper = Arrays.stream(words).filter(word -> !KINDS.contains(word)).collect(Collectors.joining(" "));
            return proper.isEmpty() ? String.join(" ", words) : proper;
        }
    },

    /** Also in whichever alphabet, by whichever rules it was put into Latin letters. */
    SKELETON {
        @Override
        String of(String name) {
            return TO_LATIN.transliterate(WITHOUT_KIND.of(TO_LATIN.transliterate(WITHOUT_KIND.of(name))))
                    .replaceAll("[^a-z0-9]", "")
                    .replaceAll("s[hz]?c[hz]", "s").replace("kh", "h").replace("gh", "g").replace("sh", "s")
                    .replace("zh", "z").replaceAll("ch|tz|ts", "c").replace("ck", "k").replace("x", "ks")
                    .replace('w', 'v').replaceAll("[yj]", "i")
                    .replaceAll("i(?=[aeou])", "").replaceAll("(.)\\1+", "$1");
        }
    };

    /** Folded, in the languages of those who cooperate. */
    private static final Set<String> KINDS = Stream.of(
            "novads", "novada", "pasvaldiba", "pilseta", "pilsetas", "valstspilseta", "valstspilsetas", "dome",
            "municipality", "city", "town", "county", "district", "community", "amalgamated", "urban", "rural",
            "settlement", "territorial", "hromada", "gromada", "of", "the", "council", "local", "government",
            "громада", "територіальна", "міська", "сільська", "селищна", "муніципалітет", "місто", "комуна", "край",
            "terytorialna", "miska", "silska", "selyscna", "selyshchna",
            "kommun", "kommune", "kommunes", "stad", "stadt", "gemeinde", "gemeente", "savivaldybe", "savivaldybes",
            "rajonas", "rajono", "miesto", "vald", "linn", "linnavalitsus", "gmina", "miasto", "miejska", "wiejska",
            "powiat", "obec", "mesto", "comune", "commune", "comuna", "primaria", "municipio", "kunta", "kaupunki")
            .map(FOLDED::of).collect(Collectors.toSet());

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

    abstract String of(String name);
}
