package org.tilti.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({"2003-05-17, DAY, false, 2003-05-17", "2003-05-17, MONTH, false, 2003-05", "2003-05-17, YEAR, true, <=2003",
        "2004-01-17, SEASON, true, <=2003-12/2004-02"})
    void saysHowExactlyItIsKnown(LocalDate date, Precision precision, boolean orEarlier, String written) {
        assertEquals(written, Written.of(new Since(date, precision, orEarlier)));
        assertEquals(written.replace("<=", ""), Written.of(new Until(date, precision)));
    }

    @ParameterizedTest
    @CsvSource({"2003-05-17, DAY, false, 2003-05-17", "2003-05-01, MONTH, false, 2003-05", "2003-01-01, YEAR, true, <=2003",
        "2003-01-01, YEAR, true, ≤ 2003", "2003-12-01, SEASON, true, <=2003-12/2004-02"})
    void readsWhatItSays(LocalDate date, Precision precision, boolean orEarlier, String written) {
        var since = new Since(date, precision, orEarlier);
        assertEquals(Optional.of(since), Written.since(written));
        assertEquals(orEarlier ? Optional.empty() : Optional.of(new Until(date, precision)), Written.until(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03", "2003-13", "2003-02-30", "2003-5", "0003", "17.05.2003", "2003-05/2003-08", "2003-06/2003-09",
        "2003-06/2004-08", "< 2003", "since 2003"})
    void doesNotGuess(String written) {
        assertEquals(Optional.empty(), Written.since(written));
    }
}
