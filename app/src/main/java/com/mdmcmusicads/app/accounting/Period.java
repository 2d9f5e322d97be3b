package com.mdmcmusicads.app.accounting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of days accounting thinks in: a month, a quarter, a financial year. */
record Period(Kind kind, LocalDate from, LocalDate to) {

    private static final int MONTHS_BACK = 13;
    private static final int YEARS_BACK = 3;

    enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    /** Those one may want to look at today: financial years, quarters, months, each the newest first. */
    static List<Period> around(LocalDate today, LocalDate closing) {
        var periods = new ArrayList<Period>();
        for (var back = 0; back < YEARS_BACK; back++) {
            var end = YearMonth.from(closing).minusYears(back).atEndOfMonth();
            periods.add(
                    new Period(Kind.YEAR, YearMonth.from(end).minusMonths(11).atDay(1), end));
        }
        var month = YearMonth.from(today);
        var quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        for (var back = 0; back < 5; back++) {
            var first = quarter.minusMonths(3L * back);
            periods.add(
                    new Period(Kind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth()));
        }
        for (var back = 0; back < MONTHS_BACK; back++) {
            var one = month.minusMonths(back);
            periods.add(new Period(Kind.MONTH, one.atDay(1), one.atEndOfMonth()));
        }
        return periods;
    }

    /** What fills the placeholders of {@code accounting.period.<KIND>}. */
    Object[] words(Locale reader) {
        return switch (kind) {
            case MONTH ->
                new Object[] {from.getMonth().getDisplayName(TextStyle.FULL, reader), String.valueOf(from.getYear())};
            case QUARTER -> new Object[] {from.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(from.getYear())};
            case YEAR -> new Object[] {String.valueOf(to.getYear())};
        };
    }
}
