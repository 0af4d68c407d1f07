package org.tilti.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as they are written in a cell of a sheet: `2003`, `2003-05`, `2003-05-17`, `2003-06/2003-08`, `<=2003`. */
public final class Written {
    private static final Pattern FORM = Pattern.compile("(<=|≤)?\\s*([12]\\d{3})(-(\\d{2})(-(\\d{2})|/\\d{4}-\\d{2})?)?");

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

    /** Empty when it is not written like that, or there is no such day. */
    public static Optional<Since> since(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var precision = form.group(3) == null ? Precision.YEAR
                : form.group(5) == null ? Precision.MONTH
                : form.group(6) == null ? Precision.SEASON : Precision.DAY;
        try {
            var day = LocalDate.of(Integer.parseInt(form.group(2)), number(form.group(4)), number(form.group(6)));
            var since = new Since(day, precision, form.group(1) != null);
            return precision != Precision.SEASON || of(since).endsWith(text.substring(text.indexOf(form.group(2))))
                    ? Optional.of(since) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Empty also when it says "or earlier", which an end cannot be. */
    public static Optional<Until> until(String text) {
        return since(text).filter(read -> !read.orEarlier()).map(read -> new Until(read.date(), read.precision()));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
