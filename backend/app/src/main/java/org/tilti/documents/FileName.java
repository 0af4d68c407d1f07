package org.tilti.documents;

import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a file is called: no path, no character that a folder or a header could take for something else. */
@Documented
@Constraint(validatedBy = {})
@Target(PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Pattern(regexp = "[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+")
@Pattern(regexp = "[^.\\s].*[^.\\s]")
@Size(max = 200)
@interface FileName {
    String message() default "{org.tilti.documents.FileName.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
