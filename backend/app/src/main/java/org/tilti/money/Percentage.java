package org.tilti.money;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A share of 0 to 100 per cent, exact to a hundredth of a per cent. */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@DecimalMin("0")
@DecimalMax("100")
@Digits(integer = 3, fraction = 2)
public @interface Percentage {
    /** How it looks in JSON, where it is a string so that no client rounds it. */
    String PATTERN = "^[0-9]{1,3}(\\.[0-9]{1,2})?$";

    String message() default "{org.tilti.money.Percentage.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
