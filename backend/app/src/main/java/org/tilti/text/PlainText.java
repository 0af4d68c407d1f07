package org.tilti.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** Text without HTML tags and control characters: what is shown is what was typed. */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    String message() default "{org.tilti.text.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the beginnings of tags, and for characters that no keyboard types. */
    final class Validator implements ConstraintValidator<PlainText, String> {
        private static final Pattern FORBIDDEN =
                Pattern.compile("<!--|<[/!?]?\\p{L}|[\\p{Cc}\\p{Cs}&&[^\n\r\t]]");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !FORBIDDEN.matcher(text).find();
        }
    }
}
