package org.tilti.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exact sum with its ISO 4217 currency. */
@Schema(description = "An exact sum with its ISO 4217 currency.")
public record Money(
        @Schema(type = SchemaType.STRING, pattern = "^[0-9]{1,12}(\\.[0-9]{1,2})?$", examples = "2000.00",
                description = "A decimal number as a string, so that no client rounds it.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Schema(examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /** A number of more digits is refused; writing it out first might take all memory there is. */
    private static final int MOST_DIGITS = 20;

    public Money {
        amount = toHundredths(amount);
    }

    /** With the two places behind the point that are always written: 2000 and 2000.00 are one number. */
    public static @Nullable BigDecimal toHundredths(@Nullable BigDecimal number) {
        return number == null || number.scale() >= 2 || number.precision() - number.scale() > MOST_DIGITS
                ? number : number.setScale(2);
    }
}
