package org.tilti.calls.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.money.Percentage;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** A kind of costs that a grant may be spent on. */
@Schema(description = "A kind of costs that a grant may be spent on.")
public record CostCategory(
        @Schema(description = "Unique in the call.", examples = "travel") @NotNull @Slug String code,
        @NotNull @Valid LocalisedText name,
        @Schema(description = "How much of all costs may be of this kind, per cent; left out: all.",
                type = SchemaType.STRING, pattern = Percentage.PATTERN, examples = "25.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Percentage @Nullable BigDecimal mostShare) {

    public CostCategory {
        mostShare = Money.toHundredths(mostShare);
    }
}
