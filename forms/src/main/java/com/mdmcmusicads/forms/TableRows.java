package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rows of a table, how they are sorted and which page is open. */
record TableRows(List<Column> columns, List<?> data, int perPage, String sortKey, boolean descending, int number) {

    static final TableRows NONE = new TableRows(List.of(), List.of(), 0, "", false, 0);

    private static final int WITHOUT_PAGES = 500;

    record Column(String key, String label) {}

    TableRows with(List<Column> newColumns, Object newData, int newPerPage) {
        List<?> list = newData instanceof List<?> rows ? rows : List.of();
        TableRows now =
                new TableRows(newColumns, list, newPerPage > 0 ? newPerPage : WITHOUT_PAGES, sortKey, descending, 0);
        return now.data.equals(data) ? now.at(number) : now;
    }

    /** First up, then down, then as the data came. */
    TableRows sortedBy(Column column) {
        if (!column.key().equals(sortKey)) {
            return new TableRows(columns, data, perPage, column.key(), false, 0);
        }
        return new TableRows(columns, data, perPage, descending ? "" : sortKey, !descending, 0);
    }

    TableRows turned(int by) {
        return at(number + by);
    }

    private TableRows at(int page) {
        return new TableRows(columns, data, perPage, sortKey, descending, Math.max(0, Math.min(page, pages() - 1)));
    }

    boolean isEmpty() {
        return columns.isEmpty() || data.isEmpty();
    }

    int pages() {
        return Math.max(1, (data.size() + Math.max(1, perPage) - 1) / Math.max(1, perPage));
    }

    String sorted(Column column) {
        if (!column.key().equals(sortKey)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    List<List<String>> page() {
        List<Object> sorted = new ArrayList<>(data);
        if (!sortKey.isEmpty()) {
            Comparator<Object> order = Comparator.comparing(row -> new Cell(cell(row, sortKey)));
            sorted.sort(descending ? order.reversed() : order);
        }
        return sorted.stream()
                .skip((long) number * perPage)
                .limit(perPage)
                .map(row -> columns.stream()
                        .map(column -> text(cell(row, column.key())))
                        .toList())
                .toList();
    }

    private static Object cell(Object row, String key) {
        return row instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    /** Empty cells first, numbers among themselves, everything else as text. */
    private record Cell(Object value) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            if (value instanceof Number && other.value instanceof Number) {
                return Numbers.of(value)
                        .orElse(BigDecimal.ZERO)
                        .compareTo(Numbers.of(other.value).orElse(BigDecimal.ZERO));
            }
            int byKind = Integer.compare(rank(), other.rank());
            return byKind != 0 ? byKind : text(value).compareToIgnoreCase(text(other.value));
        }

        private int rank() {
            return value == null ? 0 : value instanceof Number ? 1 : 2;
        }
    }
}
