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
 * When something began that lasts, as exactly as is known and no more: "over ten years", said in 2013, is the year 2003
 * or earlier.
 *
 * @param date a day of it; moved back to the first day of its month, season or year
 * @param orEarlier whether it may have begun before
 */
@Embeddable
@Schema(description = "When it began, as exactly as is known: to the day, month, season or year that `precision` names, "
        + "or, with `orEarlier`, then or at some time before. `date` is moved back to the first day of that unit.")
public record Since(
        @Schema(examples = "2003-01-01") @Column(name = "since_from") @NotNull LocalDate date,
        @Column(name = "since_precision") @Enumerated(EnumType.STRING) @NotNull Precision precision,
        @Schema(description = "Whether it may have begun before: nothing older than this is known.")
        @Column(name = "since_or_earlier") boolean orEarlier) {

    public Since {
        if (date != null && precision != null) {
            date = precision.firstDay(date);
        }
    }

    public static Since day(LocalDate day) {
        return new Since(day, Precision.DAY, false);
    }

    /** The last day on which it can have begun. */
    @JsonIgnore
    public LocalDate latest() {
        return precision.lastDay(date);
    }

    /** How long it lasts when it goes on until some day between these two. */
    public Lasted until(LocalDate earliest, LocalDate latest) {
        return new Lasted(Math.max(years(latest(), earliest), 0), orEarlier ? null : years(date, latest));
    }

    private static int years(LocalDate from, LocalDate to) {
        return from.until(to).getYears();
    }
}
