package com.mdmcmusicads.app.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which column of a table means what.
 *
 * @param headRow number of the row with the titles; rows before it are the bank's preamble
 * @param columns one a column; null for one that is left out
 */
public record ColumnChoice(int headRow, List<BankColumn> columns) {

    public ColumnChoice {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** As the titles suggest; of two columns that claim the same, the first counts. */
    static ColumnChoice recognise(int row, List<String> head) {
        var taken = EnumSet.noneOf(BankColumn.class);
        var columns = new ArrayList<BankColumn>();
        for (var title : head) {
            var column = BankColumn.named(title).orElse(null);
            columns.add(column != null && (taken.add(column) || column.mayRepeat()) ? column : null);
        }
        return new ColumnChoice(row, columns);
    }

    /** As kept by {@link #names}. */
    public static ColumnChoice of(int headRow, List<String> names) {
        return new ColumnChoice(
                headRow,
                names.stream()
                        .map(name -> name.isEmpty() ? null : BankColumn.valueOf(name))
                        .toList());
    }

    public List<String> names() {
        return columns.stream()
                .map(column -> column == null ? "" : column.name())
                .toList();
    }

    /** What nobody can do without: a day, a description, and an amount in one column or two. */
    public Set<BankColumn> missing() {
        var missing = EnumSet.of(BankColumn.DAY, BankColumn.TEXT, BankColumn.AMOUNT);
        missing.removeAll(known());
        if (known().contains(BankColumn.CREDIT)) {
            missing.remove(BankColumn.AMOUNT);
        }
        return missing;
    }

    /** What more than one column claims although only one can. */
    public Set<BankColumn> repeated() {
        var repeated = EnumSet.noneOf(BankColumn.class);
        var seen = EnumSet.noneOf(BankColumn.class);
        columns.stream()
                .filter(column -> column != null && !column.mayRepeat() && !seen.add(column))
                .forEach(repeated::add);
        return repeated;
    }

    Set<BankColumn> known() {
        var known = EnumSet.noneOf(BankColumn.class);
        columns.stream().filter(java.util.Objects::nonNull).forEach(known::add);
        return known;
    }

    /** -1 for none. */
    int at(BankColumn column) {
        return columns.indexOf(column);
    }

    List<Integer> allAt(BankColumn column) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at) == column)
                .boxed()
                .toList();
    }
}
