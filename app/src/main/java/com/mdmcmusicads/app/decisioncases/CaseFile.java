package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.texts.Folded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A spreadsheet of cases as somebody brings it: its columns are found by their titles, in any order. */
final class CaseFile {

    /** Enough for any table people check by hand. */
    static final SheetReader.Limits LIMITS = new SheetReader.Limits(5 << 20, 50 << 20, 2_000, 60, 500);

    private static final Pattern EXPECTED = Pattern.compile("(attendu|expected)\\s*:\\s*(.*)");
    /** What our own file of results adds. */
    private static final Pattern ADDED = Pattern.compile("(obtenu|got)\\s*:.*|verdict");

    private static final List<String> NAMES = List.of("cas", "case");

    private final List<CaseColumn> columns;
    private final Map<Integer, CaseColumn> places = new HashMap<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<DecisionCase> cases = new ArrayList<>();
    private int nameAt = -1;
    private boolean begun;

    private CaseFile(List<CaseColumn> columns) {
        this.columns = columns;
    }

    /**
     * Reads the cases of a file.
     *
     * @throws com.mdmcmusicads.app.documents.SheetRefusal when it is no table
     */
    static CaseFile read(Path file, List<CaseColumn> columns) {
        var read = new CaseFile(columns);
        new SheetReader(LIMITS).read(file, read::take);
        return read;
    }

    List<DecisionCase> cases() {
        return List.copyOf(cases);
    }

    /** Titles that nothing of the decision is called. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** Whether anything is expected at all: a table without expectations checks nothing. */
    boolean expectsSomething() {
        return places.values().stream().anyMatch(CaseColumn::isOutput);
    }

    private boolean take(SheetRow row) {
        if (begun) {
            keep(row);
        } else {
            head(row);
            begun = true;
        }
        return true;
    }

    private void head(SheetRow row) {
        for (var at = 0; at < row.cells().size(); at++) {
            var title = Folded.of(row.cell(at)).strip();
            if (NAMES.contains(title)) {
                nameAt = at;
            } else if (!title.isEmpty() && !ADDED.matcher(title).matches()) {
                find(at, title, row.cell(at));
            }
        }
    }

    private void find(int at, String title, String asWritten) {
        var expected = EXPECTED.matcher(title);
        var isOutput = expected.matches();
        var word = isOutput ? expected.group(2) : title;
        columns.stream()
                .filter(column -> column.isOutput() == isOutput)
                .filter(column -> Folded.of(column.label()).equals(word)
                        || Folded.of(column.name()).equals(word))
                .findFirst()
                .ifPresentOrElse(column -> places.put(at, column), () -> strangers.add(asWritten));
    }

    private void keep(SheetRow row) {
        var given = new LinkedHashMap<String, String>();
        var expected = new LinkedHashMap<String, String>();
        places.forEach((at, column) -> {
            if (!row.cell(at).isEmpty()) {
                (column.isOutput() ? expected : given).put(column.name(), row.cell(at));
            }
        });
        var name = row.cell(nameAt).isBlank() ? "#" + row.number() : row.cell(nameAt);
        cases.add(new DecisionCase(row.number(), name, given, expected));
    }
}
