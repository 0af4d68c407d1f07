package org.tilti.activities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.Location;
import org.tilti.text.Country;
import org.tilti.text.LocalisedText;

/** Where an activity takes place. */
@Embeddable
@Schema(description = "Where an activity takes place.")
public record Venue(
        @Column(name = "place_name") @JdbcTypeCode(SqlTypes.JSON) @NotNull @Valid LocalisedText name,
        @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "LV")
        @Column(name = "place_country") @NotNull @Country String country,
        @Embedded
        @AttributeOverride(name = "latitude", column = @Column(name = "place_latitude"))
        @AttributeOverride(name = "longitude", column = @Column(name = "place_longitude"))
        @Valid @Nullable Location location) {}
