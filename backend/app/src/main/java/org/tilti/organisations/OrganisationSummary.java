package org.tilti.organisations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.ShownText;

/** An organisation as a row of a list, in the reader's language. */
@Schema(description = "An organisation as a row of a list, in the reader's language.")
public record OrganisationSummary(
        @Schema(examples = "kuldigas-novads") @NotNull String slug,
        @NotNull OrganisationType type,
        @NotNull ShownText name,
        @Nullable ShownText shortName,
        @Schema(examples = "LV") @NotNull String country,
        @Nullable ShownText region,
        @Nullable PopulationFigure population,
        @Nullable Location location,
        @Nullable Boolean capital,
        @Schema(description = "Last day of its existence; null while it exists.") @Nullable LocalDate validTo) {

    /** Inhabitants in a year. */
    @Schema(description = "Inhabitants in a year.")
    public record PopulationFigure(
            @Schema(examples = "27400") int count,
            @Schema(examples = "2024") int year) {}
}
