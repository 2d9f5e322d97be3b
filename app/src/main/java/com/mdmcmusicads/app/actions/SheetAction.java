package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.processes.feel.CaseFeel;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An Excel file out of formulas: one row for each entry of a list, one column for each formula. */
final class SheetAction {

    private static final int MOST_ROWS = 5_000;
    private static final int WIDTH = 24;

    private final String title;
    private final String rows;
    private final Map<String, String> columns;
    private final Map<String, Object> variables;

    SheetAction(String title, String rows, String columns, Map<String, Object> variables) {
        this.title = title;
        this.rows = rows;
        this.columns = Lines.read(columns);
        this.variables = variables;
    }

    byte[] bytes() {
        var heads = columns.keySet().stream()
                .map(name -> Column.text(name, Math.max(WIDTH / 2, Math.min(WIDTH, name.length() + 4))))
                .toList();
        if (heads.isEmpty()) {
            throw new ActionFailure("A file has at least one column");
        }
        try (var sheet = new SheetWriter(title, Locale.FRENCH, heads)) {
            items().forEach(item -> sheet.row(cells(item)));
            var stream = new ByteArrayOutputStream();
            sheet.writeTo(stream);
            return stream.toByteArray();
        }
    }

    private List<?> items() {
        if (rows == null || rows.isBlank()) {
            return Collections.singletonList(null);
        }
        var value = CaseFeel.evaluate(rows, variables);
        if (!(value instanceof List<?> list)) {
            throw new ActionFailure("The rows are no list: " + rows);
        }
        if (list.size() > MOST_ROWS) {
            throw new ActionFailure("More than " + MOST_ROWS + " rows");
        }
        return list;
    }

    private Object[] cells(Object item) {
        var seen = new HashMap<>(variables);
        if (item instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> seen.put(String.valueOf(name), value));
        }
        seen.put("item", item);
        return columns.values().stream()
                .map(formula -> cell(CaseFeel.evaluate(formula, seen)))
                .toArray();
    }

    private static Object cell(Object value) {
        return value == null || value instanceof Number || value instanceof LocalDate ? value : Filling.word(value);
    }
}
