package org.tilti.organisations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Country;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.text.WebAddress;

/** An organisation as somebody writes it. */
@Schema(description = "An organisation as an administrator writes it. What is not known is left out.")
public record OrganisationDraft(
        @Schema(description = "Name in addresses; made from `name` when left out, never changed later.",
                examples = "kuldigas-novads")
        @Slug @Nullable String slug,
        @NotNull OrganisationType type,
        @NotNull @Valid LocalisedText name,
        @Schema(description = "Abbreviation, such as LPS.") @Valid @Nullable LocalisedText shortName,
        @Valid @Nullable LocalisedText description,
        @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "LV") @NotNull @Country String country,
        @Schema(description = "Code in the country's own register, unique there: ATVK in Latvia, KATOTTG in Ukraine.",
                examples = "0033000")
        @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9.-]+") @Nullable String nationalCode,
        @Schema(description = "The region it lies in.") @Valid @Nullable LocalisedText region,
        @Valid @Nullable Population population,
        @Schema(description = "Area in square kilometres.", examples = "2501.4")
        @Positive @Digits(integer = 8, fraction = 2) @Nullable BigDecimal areaKm2,
        @Valid @Nullable Location location,
        @Schema(description = "Whether it is the country's capital; null when not known.") @Nullable Boolean capital,
        @Schema(examples = "https://www.kuldiga.lv") @WebAddress @Nullable String website,
        @Schema(description = "Languages its staff can work in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> workingLanguages,
        @Schema(description = "Slugs of the associations it belongs to.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> memberOf,
        @Schema(description = "First day of its existence; null when not known.", examples = "2021-07-01")
        @Nullable LocalDate validFrom,
        @Schema(description = "Last day of its existence; null while it exists.") @Nullable LocalDate validTo,
        @Schema(description = "Slug of the organisation it was merged into.") @Slug @Nullable String successor) {

    public OrganisationDraft {
        workingLanguages = workingLanguages == null ? List.of() : workingLanguages;
        memberOf = memberOf == null ? List.of() : memberOf;
        areaKm2 = areaKm2 == null || areaKm2.scale() > 2 ? areaKm2 : areaKm2.setScale(2);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{org.tilti.organisations.OrganisationDraft.endsBeforeStart}")
    boolean isInOrder() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{org.tilti.organisations.OrganisationDraft.successorNeedsEnd}")
    boolean isInLineWithSuccessor() {
        return successor == null || validTo != null;
    }
}
