package org.tilti.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,    2021-06-10, 2021-06-11, 2021-06-10, 2021-06-11",
        "MONTH,  2024-02-10, 2024-02-11, 2024-02-01, 2024-02-29",
        "YEAR,   2021-06-10, 2022-01-01, 2021-01-01, 2022-12-31",
        "SEASON, 2022-04-15, 2022-07-15, 2022-03-01, 2022-08-31",
        "SEASON, 2021-09-01, 2021-11-30, 2021-09-01, 2021-11-30",
        "SEASON, 2021-12-24, 2021-12-24, 2021-12-01, 2022-02-28",
        "SEASON, 2022-01-06, 2022-01-06, 2021-12-01, 2022-02-28",
        "SEASON, 2024-02-29, 2024-02-29, 2023-12-01, 2024-02-29"})
    void isTheWholeOfItsUnits(Precision precision, LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertEquals(new Period(first, last, Precision.DAY),
                new Period(new Period(from, to, precision).from(), new Period(from, to, precision).to(), Precision.DAY));
    }

    @Property
    void isOnlyEverMovedOutwardsAndOnlyOnce(@ForAll Precision precision,
            @ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate from,
            @ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate to) {
        var period = new Period(from, to, precision);

        assertFalse(period.from().isAfter(from));
        assertFalse(period.to().isBefore(to));
        assertEquals(period, new Period(period.from(), period.to(), precision));
    }

    @Property
    void isInOrderUnlessItEndsBeforeItBegins(
            @ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate from,
            @ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate to) {
        assertEquals(!to.isBefore(from), new Period(from, to, Precision.DAY).isInOrder());
    }

    @Test
    void mayBeOpen() {
        var open = new Period(LocalDate.of(2021, 6, 10), null, Precision.MONTH);

        assertEquals(LocalDate.of(2021, 6, 1), open.from());
        assertTrue(open.isInOrder());
    }
}
