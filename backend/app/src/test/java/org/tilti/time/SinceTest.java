package org.tilti.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Whoever says it on some day of 2013 speaks of a beginning on some day of 2003, or before. */
    @Test
    void overTenYearsSaidIn2013IsSince2003OrEarlierAndNoMore() {
        var since = new Since(LocalDate.of(2013 - 10, 6, 14), Precision.YEAR, true);

        assertEquals(LocalDate.of(2003, 1, 1), since.date());
        assertEquals(LocalDate.of(2003, 12, 31), since.latest());
        assertEquals(new Lasted(22, null), since.until(TODAY, TODAY));
        assertEquals(new Lasted(9, null), since.until(LocalDate.of(2013, 6, 14), LocalDate.of(2013, 6, 14)));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,    2003-11-22, 23, 23", "DAY,    2003-11-23, 22, 22", "DAY, 2026-11-22, 0, 0",
        "MONTH,  2003-11-10, 22, 23", "MONTH,  2003-10-10, 23, 23", "SEASON, 2003-11-10, 22, 23",
        "YEAR,   2003-06-14, 22, 23", "YEAR,   2026-01-01, 0, 0"})
    void lastsAsExactlyAsIsKnown(Precision precision, LocalDate date, int atLeast, int atMost) {
        assertEquals(new Lasted(atLeast, atMost), new Since(date, precision, false).until(TODAY, TODAY));
    }

    @Test
    void lastsUntilAnEndThatIsNoMoreExactlyKnown() {
        var since = new Since(LocalDate.of(2003, 1, 1), Precision.YEAR, false);
        var until = new Until(LocalDate.of(2013, 1, 1), Precision.YEAR);

        assertEquals(LocalDate.of(2013, 12, 31), until.date());
        assertEquals(new Lasted(9, 10), since.until(until.earliest(), until.date()));
    }

    @Property
    void theLessIsKnownTheLessIsSaid(@ForAll Precision precision,
            @ForAll @DateRange(min = "1900-01-01", max = "2026-11-22") LocalDate date) {
        var exact = new Since(date, Precision.DAY, false).until(TODAY, TODAY);
        var known = new Since(date, precision, false).until(TODAY, TODAY);

        assertTrue(known.atLeast() <= exact.atLeast() && known.atMost() >= exact.atMost());
        assertEquals(known.atLeast(), new Since(date, precision, true).until(TODAY, TODAY).atLeast());
    }
}
