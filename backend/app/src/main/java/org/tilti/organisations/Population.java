package org.tilti.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** How many people live in a municipality or region, in which year, and who says so. */
@Embeddable
@Schema(description = "How many people live in a municipality or region, in which year, and who says so.")
public record Population(
        @Schema(examples = "27400") @Column(name = "population") @NotNull @PositiveOrZero Integer count,
        @Schema(examples = "2024") @Column(name = "population_year") @NotNull @Min(1800) @Max(2200) Integer year,
        @Column(name = "population_source") @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable LocalisedText source) {}
