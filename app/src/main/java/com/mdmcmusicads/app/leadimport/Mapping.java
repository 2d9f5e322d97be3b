package com.mdmcmusicads.app.leadimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which column means what.
 *
 * @param fields one a column; null for a column that is left out
 */
record Mapping(List<ImportField> fields) {

    private static final int LETTERS = 26;

    /** As the titles suggest; of two columns that claim the same, the first counts. */
    static Mapping recognise(List<String> head) {
        var taken = EnumSet.noneOf(ImportField.class);
        var fields = new ArrayList<ImportField>();
        for (var title : head) {
            var field = ImportField.named(title).orElse(null);
            fields.add(field != null && taken.add(field) ? field : null);
        }
        return new Mapping(fields);
    }

    static Mapping of(List<String> names) {
        var fields = new ArrayList<ImportField>();
        names.forEach(name -> fields.add(name.isEmpty() ? null : ImportField.valueOf(name)));
        return new Mapping(fields);
    }

    List<String> names() {
        return fields.stream().map(field -> field == null ? "" : field.name()).toList();
    }

    /** What nobody can do without and no column says. */
    Set<ImportField> missing() {
        var missing = EnumSet.of(ImportField.EMAIL, ImportField.NAME);
        fields.stream().filter(field -> field != null).forEach(missing::remove);
        return missing;
    }

    /** The column that says it; -1 for none. */
    int column(ImportField field) {
        return fields.indexOf(field);
    }

    /** As a spreadsheet names a cell: B12. */
    static String cell(int column, int row) {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString() + row;
    }
}
