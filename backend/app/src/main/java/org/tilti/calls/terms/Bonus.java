package org.tilti.calls.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Country;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** Points that an application earns on top of its reviews. */
@Schema(description = "Points that an application earns on top of its reviews.")
public record Bonus(
        @Schema(description = "Unique in the call.", examples = "priority-countries") @NotNull @Slug String code,
        @NotNull @Valid LocalisedText name,
        @Schema(description = "0: it only comes first where all points are equal.", examples = "10")
        @NotNull @Min(0) @Max(100) Integer points,
        @Schema(description = "Cooperation with an organisation of any of these earns it by itself; without countries the "
                + "committee says who earns it. ISO 3166-1 alpha-2.")
        @Size(max = 60) @Nullable List<@NotNull @Country String> countries) {

    public Bonus {
        countries = countries == null ? List.of() : countries;
    }
}
