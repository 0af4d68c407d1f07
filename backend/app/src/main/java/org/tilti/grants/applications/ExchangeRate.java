package org.tilti.grants.applications;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;

/** What another currency is worth in that of the call, on which day, and who says so. */
@Schema(description = "What another currency is worth in that of the call, on which day, and who says so.")
public record ExchangeRate(
        @Schema(description = "How much of the call's currency one unit of the other is worth; a decimal number as a "
                + "string.", type = SchemaType.STRING, pattern = "^[0-9]{1,9}(\\.[0-9]{1,10})?$", examples = "0.3412")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull @Positive @Digits(integer = 9, fraction = 10) BigDecimal rate,
        @Schema(examples = "2027-01-15") @NotNull LocalDate date,
        @Schema(examples = "European Central Bank") @NotBlank @Size(max = 200) @PlainText String source) {}
