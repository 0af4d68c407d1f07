package org.tilti.grants.applications;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** A cost of what is applied for: how many of what, at which price. */
@Schema(description = "A cost of what is applied for: how many of what, at which price. Its sum is the number times the "
        + "price (times the rate), rounded half up to the cent.")
public record BudgetLine(
        @Schema(description = "Code of one of the call's cost categories.", examples = "travel")
        @Slug @Nullable String category,
        @Schema(examples = "Train tickets") @Size(max = 300) @PlainText @Nullable String text,
        @Schema(description = "A decimal number as a string.", type = SchemaType.STRING,
                pattern = "^[0-9]{1,7}(\\.[0-9]{1,4})?$", examples = "3")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Positive @Digits(integer = 7, fraction = 4) @Nullable BigDecimal quantity,
        @Valid @Nullable Money unitPrice,
        @Schema(description = "Where the price is of another currency than the call.")
        @Valid @Nullable ExchangeRate rate) {

    boolean saysAll() {
        return category != null && text != null && !text.isBlank() && quantity != null && unitPrice != null;
    }
}
