package org.tilti.calls.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationType;
import org.tilti.text.Country;
import org.tilti.text.Language;
import org.tilti.text.Slug;

/** What is known of an organisation when a criterion is checked; null for what is not known. */
@Schema(description = "What is known of an organisation when a criterion is checked; what is not known is left out.")
public record Facts(
        @Nullable OrganisationType type,
        @Schema(examples = "LV") @Country @Nullable String country,
        @Schema(examples = "27400") @PositiveOrZero @Nullable Integer population,
        @Schema(description = "The year of the population figure.", examples = "2024") @Nullable Integer populationYear,
        @Schema(description = "Whether it is the capital of its country.") @Nullable Boolean capital,
        @Schema(description = "Slugs of the associations it belongs to.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> memberOf,
        @Schema(description = "Languages its contact person can work in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> languages,
        @Schema(description = "Codes of the themes it chooses.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(description = "With whom it has partnerships already; an empty list says with nobody.")
        @Size(max = 1000) @Nullable List<@NotNull @Valid Partner> partners,
        @Schema(description = "Codes of what it declares to be so.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> declared) {

    /** These facts, and where they say nothing the others. */
    public Facts over(Facts others) {
        return new Facts(
                type == null ? others.type : type,
                country == null ? others.country : country,
                population == null ? others.population : population,
                population == null ? others.populationYear : populationYear,
                capital == null ? others.capital : capital,
                memberOf == null ? others.memberOf : memberOf,
                languages == null ? others.languages : languages,
                themes == null ? others.themes : themes,
                partners == null ? others.partners : partners,
                declared == null ? others.declared : declared);
    }
}
