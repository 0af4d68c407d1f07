package org.tilti.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Times as they are written in a cell of a sheet: `2003`, `2003-05`, `2003-05-17`, `2003-06/2003-08`, `<=2003`. */
public final class Written {
    private Written() {}

    public static String of(Since since) {
        return (since.orEarlier() ? "<=" : "") + of(since.date(), since.latest(), since.precision());
    }

    public static String of(Until until) {
        return of(until.earliest(), until.date(), until.precision());
    }

    private static String of(LocalDate first, LocalDate last, Precision precision) {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case SEASON -> YearMonth.from(first) + "/" + YearMonth.from(last);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }
}
