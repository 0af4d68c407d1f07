package org.tilti.organisations;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** All that is known of an organisation, in all languages. */
@Schema(description = "All that is known of an organisation, in all languages.")
public record OrganisationDetails(
        @Schema(examples = "kuldigas-novads") @NotNull String slug,
        @NotNull OrganisationType type,
        @NotNull LocalisedText name,
        @Nullable LocalisedText shortName,
        @Nullable LocalisedText description,
        @Schema(examples = "LV") @NotNull String country,
        @Schema(examples = "0033000") @Nullable String nationalCode,
        @Nullable LocalisedText region,
        @Nullable Population population,
        @Schema(description = "Area in square kilometres.", examples = "2501.4") @Nullable BigDecimal areaKm2,
        @Nullable Location location,
        @Nullable Boolean capital,
        @Schema(examples = "https://www.kuldiga.lv") @Nullable String website,
        @NotNull List<String> workingLanguages,
        @NotNull List<OrganisationReference> memberOf,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Schema(description = "The organisation it was merged into.") @Nullable OrganisationReference successor,
        @Schema(description = "Organisations that were merged into it.") @NotNull List<OrganisationReference> predecessors,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {}
