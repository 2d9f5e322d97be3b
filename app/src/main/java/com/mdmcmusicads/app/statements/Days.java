package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.statements.LineFault.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.stream.Stream;

/** Days as banks write them; a day that does not exist is refused. */
final class Days {

    private static final int ISO_LENGTH = 10;
    private static final List<DateTimeFormatter> USUAL = Stream.of(
                    "d/M/uuuu", "uuuu-M-d", "d-M-uuuu", "d.M.uuuu", "uuuuMMdd", "d/M/uu", "d.M.uu", "uuuu/M/d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    /** A date, or the date of a moment in the time of whoever wrote it. */
    static LocalDate xml(String said) throws Unreadable {
        if (said == null || said.length() < ISO_LENGTH) {
            throw new Unreadable(Reason.DAY, said);
        }
        try {
            return LocalDate.parse(said.substring(0, ISO_LENGTH));
        } catch (DateTimeParseException unclear) {
            throw new Unreadable(Reason.DAY, said);
        }
    }

    /** As in a table: 22/11/2026, 22/11/26, 2026-11-22, 20261122, with or without a time behind. */
    static LocalDate table(String said) throws Unreadable {
        var day = said.strip().split("[T ]")[0];
        for (var format : USUAL) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeParseException other) {
                // The next one may fit.
            }
        }
        throw new Unreadable(Reason.DAY, said);
    }
}
