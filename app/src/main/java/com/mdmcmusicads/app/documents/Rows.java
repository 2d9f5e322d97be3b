package com.mdmcmusicads.app.documents;

import java.util.List;
import java.util.function.Predicate;

/** Counts and bounds what a source reads before anybody sees it. */
final class Rows {

    private final SheetReader.Limits limits;
    private final Predicate<SheetRow> each;
    private int seen;

    Rows(SheetReader.Limits limits, Predicate<SheetRow> each) {
        this.limits = limits;
        this.each = each;
    }

    SheetReader.Limits limits() {
        return limits;
    }

    /** Whether to go on. */
    boolean take(int number, List<String> cells) {
        var tidy = cells.stream().map(this::tidy).toList();
        if (tidy.stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (++seen > limits.rows() + 1) {
            throw new SheetRefusal(SheetRefusal.Reason.TOO_MANY_ROWS, limits.rows());
        }
        refuseTooWide(tidy.size());
        return each.test(new SheetRow(number, tidy));
    }

    void refuseTooWide(int columns) {
        if (columns > limits.columns()) {
            throw new SheetRefusal(SheetRefusal.Reason.TOO_MANY_COLUMNS, limits.columns());
        }
    }

    private String tidy(String cell) {
        var stripped = cell == null ? "" : cell.strip();
        return stripped.length() > limits.cellLength() ? stripped.substring(0, limits.cellLength()) : stripped;
    }
}
