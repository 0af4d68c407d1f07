package org.tilti.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import com.ibm.icu.text.Transliterator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The public name of a thing in addresses: lower-case letters, digits and hyphens. */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Pattern(regexp = Slug.PATTERN)
@Size(max = Slug.MAX_LENGTH)
public @interface Slug {
    /** The site drafts new things at the address "new". */
    String PATTERN = "(?!new$)[a-z0-9]+(-[a-z0-9]+)*";
    int MAX_LENGTH = 100;

    String message() default "{org.tilti.text.Slug.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Makes slugs of names. */
    final class Maker {
        private static final Transliterator TO_LATIN =
                Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Maker() {}

        /** The name as a slug that is not taken yet, with a number behind it where the first one is. */
        public static String free(String name, Predicate<String> isTaken) {
            var wished = of(name);
            return Stream.iterate(1, n -> n + 1)
                    .map(n -> n == 1 ? wished : wished + "-" + n)
                    .filter(slug -> slug.matches(PATTERN) && !isTaken.test(slug))
                    .findFirst().orElseThrow();
        }

        /** The name in Latin letters without diacritics; "item" where nothing is left of it. */
        public static String of(String name) {
            var latin = Normalizer.normalize(TO_LATIN.transliterate(name), Normalizer.Form.NFKD);
            var slug = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            var cut = slug.length() > MAX_LENGTH - 10 ? slug.substring(0, MAX_LENGTH - 10) : slug;
            return cut.isEmpty() ? "item" : cut.replaceAll("-$", "");
        }
    }
}
