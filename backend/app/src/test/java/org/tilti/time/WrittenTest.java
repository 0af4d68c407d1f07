package org.tilti.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({"2003-05-17, DAY, false, 2003-05-17", "2003-05-17, MONTH, false, 2003-05", "2003-05-17, YEAR, true, <=2003",
        "2004-01-17, SEASON, true, <=2003-12/2004-02"})
    void saysHowExactlyItIsKnown(LocalDate date, Precision precision, boolean orEarlier, String written) {
        assertEquals(written, Written.of(new Since(date, precision, orEarlier)));
        assertEquals(written.replace("<=", ""), Written.of(new Until(date, precision)));
    }
}
