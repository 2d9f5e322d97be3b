package com.mdmcmusicads.app.documents;

/**
 * A column of a spreadsheet.
 *
 * @param title what stands in the first row
 * @param width in characters
 */
public record Column(String title, Kind kind, int width) {

    /** What its cells hold; a value of another kind, and every missing one, becomes text or an empty cell. */
    public enum Kind {
        TEXT("@"),
        WHOLE("#,##0"),
        NUMBER("#,##0.00"),
        PERCENT("0.0%"),
        /** An amount in euros. */
        EUROS("#,##0.00\\ [$€-40C]"),
        /** What one view costs. */
        FINE_EUROS("#,##0.0000\\ [$€-40C]"),
        /** A {@code LocalDate}. */
        DATE("dd/mm/yyyy"),
        /** An {@code Instant}, shown in the time of the agency. */
        MOMENT("dd/mm/yyyy\\ hh:mm");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    public static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    public static Column of(String title, Kind kind) {
        return new Column(title, kind, kind == Kind.MOMENT ? 17 : 12);
    }
}
