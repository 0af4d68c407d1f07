package org.tilti.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exact sum with its ISO 4217 currency. */
@Schema(description = "An exact sum with its ISO 4217 currency.")
public record Money(
        @Schema(type = SchemaType.STRING, pattern = "^[0-9]{1,12}(\\.[0-9]{1,2})?$", examples = "2000.00",
                description = "A decimal number as a string, so that no client rounds it.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Schema(examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
