package com.mdmcmusicads.app.paper;

import java.util.List;

/**
 * A table whose head stands on every page it reaches; a row stays whole unless it is longer than a page.
 *
 * @param columns their weights share the width
 */
public record PaperTable(List<Column> columns, List<Row> rows) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param figures at the right edge, so that amounts stand under one another */
    public record Column(String title, float weight, boolean figures) {

        public static Column words(String title, float weight) {
            return new Column(title, weight, false);
        }

        public static Column figures(String title, float weight) {
            return new Column(title, weight, true);
        }
    }

    /** One cell a column; a row with a single cell heads those that follow. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        /** A line across the whole width over the rows it speaks of. */
        public static Row heading(String text) {
            return of(Cell.of(text));
        }
    }

    /** @param detail smaller, under the text; or null */
    public record Cell(String text, String detail) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }
}
