package org.tilti.time;

import java.time.LocalDate;
import java.time.Month;

/** How exactly a period is known. */
public enum Precision {
    DAY {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day;
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return day;
        }
    },
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return day.withDayOfMonth(day.lengthOfMonth());
        }
    },
    /** Spring from March, summer from June, autumn from September, winter from December. */
    SEASON {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return MONTH.lastDay(firstDay(day).plusMonths(2));
        }
    },
    YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
        }
    };

    abstract LocalDate firstDay(LocalDate day);

    abstract LocalDate lastDay(LocalDate day);
}
