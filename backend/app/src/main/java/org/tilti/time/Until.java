package org.tilti.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something ended that had lasted, as exactly as is known.
 *
 * @param date a day of it; moved on to the last day of its month, season or year
 */
@Embeddable
@Schema(description = "When it ended, as exactly as is known. `date` is moved on to the last day of the unit that "
        + "`precision` names.")
public record Until(
        @Schema(examples = "2019-12-31") @Column(name = "ended_to") @NotNull LocalDate date,
        @Column(name = "ended_precision") @Enumerated(EnumType.STRING) @NotNull Precision precision) {

    public Until {
        if (date != null && precision != null) {
            date = precision.lastDay(date);
        }
    }

    /** The first day on which it can have ended. */
    @JsonIgnore
    public LocalDate earliest() {
        return precision.firstDay(date);
    }
}
