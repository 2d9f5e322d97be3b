package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DecisionTable.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column in a table of cases: a variable that a decision reads, or an output it gives.
 *
 * @param label what people call it
 * @param type of its values in the file of the decision
 * @param isOutput whether it holds what is expected
 */
record CaseColumn(String name, String label, String type, boolean isOutput) {

    /** A word that is not followed by a bracket, so not a function, and does not follow a dot. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_.\"])[\\p{L}_][\\p{L}\\p{N}_]*(?![\\p{L}\\p{N}_\"]|\\s*\\()");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> FEEL = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "true",
            "false",
            "null",
            "in",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "not");

    static List<CaseColumn> of(DecisionTable table) {
        var columns = new ArrayList<CaseColumn>();
        var labels = new ArrayList<String>();
        table.inputs().stream().flatMap(CaseColumn::inputs).forEach(column -> add(columns, labels, column));
        if (table.isFormula()) {
            names(table.formula())
                    .map(name -> new CaseColumn(name, name, "", false))
                    .forEach(column -> add(columns, labels, column));
        }
        labels.clear();
        table.outputs()
                .forEach(output ->
                        add(columns, labels, new CaseColumn(output.variable(), output.words(), output.type(), true)));
        return List.copyOf(columns);
    }

    private static Stream<CaseColumn> inputs(Clause input) {
        return input.isPlain()
                ? Stream.of(new CaseColumn(input.variable(), input.words(), input.type(), false))
                : names(input.variable()).map(name -> new CaseColumn(name, name, "", false));
    }

    private static Stream<String> names(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll("\"\""))
                .results()
                .map(match -> match.group())
                .filter(name -> !FEEL.contains(name))
                .distinct();
    }

    /** Two columns with the same label are told apart by their names; the same variable is asked for once. */
    private static void add(List<CaseColumn> columns, List<String> labels, CaseColumn column) {
        if (columns.stream().anyMatch(one -> one.isOutput == column.isOutput && one.name.equals(column.name))) {
            return;
        }
        var label = labels.contains(column.label) ? column.label + " (" + column.name + ")" : column.label;
        labels.add(label);
        columns.add(new CaseColumn(column.name, label, column.type, column.isOutput));
    }
}
