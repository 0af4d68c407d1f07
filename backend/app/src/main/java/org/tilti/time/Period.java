package org.tilti.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, as exactly as is known: "spring to summer 2022" is a fact, not a missing date.
 *
 * @param from first day; moved back to the first day of its month, season or year
 * @param to last day, moved on likewise; null while the end is open
 */
@Embeddable
@Schema(description = "When something takes place, as exactly as is known. Days are moved outwards to the whole month, "
        + "season or year that `precision` names; winter belongs to the year of its January.")
public record Period(
        @Schema(examples = "2021-09-01") @Column(name = "period_from") @NotNull LocalDate from,
        @Schema(description = "Last day; null while the end is open.", examples = "2022-02-28")
        @Column(name = "period_to") @Nullable LocalDate to,
        @Column(name = "period_precision") @Enumerated(EnumType.STRING) @NotNull Precision precision) {

    public Period {
        if (from != null && precision != null) {
            from = precision.firstDay(from);
            to = to == null ? null : precision.lastDay(to);
        }
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{org.tilti.time.Period.endsBeforeStart}")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
