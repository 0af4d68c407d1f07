package org.tilti.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

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

/** The public name of a thing in addresses: lower-case letters, digits and hyphens. */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Pattern(regexp = Slug.PATTERN)
@Size(max = Slug.MAX_LENGTH)
public @interface Slug {
    String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    int MAX_LENGTH = 100;

    String message() default "{org.tilti.text.Slug.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Makes slugs of names. */
    final class Maker {
        private static final com.ibm.icu.text.Transliterator TO_LATIN =
                com.ibm.icu.text.Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Maker() {}

        /** The name in Latin letters without diacritics; "item" where nothing is left of it. */
        public static String of(String name) {
            var latin = Normalizer.normalize(TO_LATIN.transliterate(name), Normalizer.Form.NFKD);
            var slug = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            var cut = slug.length() > MAX_LENGTH - 10 ? slug.substring(0, MAX_LENGTH - 10) : slug;
            return cut.isEmpty() ? "item" : cut.replaceAll("-$", "");
        }
    }
}
