package org.tilti.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.text.Country;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** Where a project's money comes from: the programme, who runs it, and who gives to it. */
@Schema(description = "Where a project's money comes from: the programme, who runs it, and who gives to it.")
public record Funding(
        @Schema(description = "Name of the funding programme.") @NotNull @Valid LocalisedText programme,
        @Schema(description = "The financial instrument that the programme belongs to.")
        @Valid @Nullable LocalisedText instrument,
        @Schema(description = "Slug of the organisation that manages the programme.", examples = "giz")
        @Slug @Nullable String managedBy,
        @Schema(description = "Slugs of the organisations that give the money.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> donors,
        @Schema(description = "Countries that give the money, ISO 3166-1 alpha-2.")
        @Size(max = 50) @Nullable List<@NotNull @Country String> donorCountries,
        @Valid @Nullable Money amount,
        @Valid @Nullable LocalisedText note) {

    public Funding {
        donors = donors == null ? List.of() : donors;
        donorCountries = donorCountries == null ? List.of() : donorCountries;
    }
}
