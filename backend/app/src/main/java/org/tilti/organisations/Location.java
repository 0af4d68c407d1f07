package org.tilti.organisations;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the map in WGS 84 degrees. */
@Embeddable
@Schema(description = "A place on the map in WGS 84 degrees.")
public record Location(
        @Schema(examples = "56.9667") @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Schema(examples = "21.9667") @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
