package com.mdmcmusicads.app.editors;

import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DecisionTable.Clause;
import com.mdmcmusicads.app.decisions.DecisionTable.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changed in one decision, column by column and rule by rule. */
record TableChange(
        Pair<DecisionTable> table, List<Pair<Clause>> inputs, List<Pair<Clause>> outputs, List<RuleChange> rules) {

    /** A rule with its cells in the order of all columns, the inputs first. */
    record RuleChange(Pair<Rule> rule, List<Cell> cells) {

        Fate fate() {
            var pair = rule;
            if (!pair.both()) {
                return pair.fate();
            }
            var isSame = pair.left().why().equals(pair.right().why())
                    && cells.stream().noneMatch(Cell::differs);
            return !isSame ? Fate.CHANGED : pair.moved() ? Fate.MOVED : Fate.SAME;
        }
    }

    /** What a cell said and says; null where there was no such rule or column. */
    record Cell(String before, String now) {

        /** A cell of a new or lost column is told by the column. */
        boolean differs() {
            return before != null && now != null && !before.equals(now);
        }
    }

    static List<TableChange> between(List<DecisionTable> left, List<DecisionTable> right) {
        return Pair.of(left, right, DecisionTable::id).stream()
                .map(TableChange::of)
                .toList();
    }

    private static TableChange of(Pair<DecisionTable> table) {
        var left = table.left() == null ? table.right() : table.left();
        var right = table.known();
        var inputs = Pair.of(left.inputs(), right.inputs(), Clause::id);
        var outputs = Pair.of(left.outputs(), right.outputs(), Clause::id);
        var rules = Pair.of(left.rules(), right.rules(), Rule::id).stream()
                .map(rule -> new RuleChange(rule, cells(rule, left, right, inputs, outputs)))
                .toList();
        return new TableChange(table, inputs, outputs, rules);
    }

    private static List<Cell> cells(
            Pair<Rule> rule,
            DecisionTable left,
            DecisionTable right,
            List<Pair<Clause>> inputs,
            List<Pair<Clause>> outputs) {
        var tests = inputs.stream()
                .map(column -> new Cell(
                        cell(rule.left() == null ? null : rule.left().when(), left.inputs(), column.left()),
                        cell(rule.right() == null ? null : rule.right().when(), right.inputs(), column.right())));
        var values = outputs.stream()
                .map(column -> new Cell(
                        cell(rule.left() == null ? null : rule.left().then(), left.outputs(), column.left()),
                        cell(rule.right() == null ? null : rule.right().then(), right.outputs(), column.right())));
        return Stream.concat(tests, values).toList();
    }

    private static String cell(List<String> cells, List<Clause> columns, Clause column) {
        var at = columns.indexOf(column);
        return cells == null || column == null || at < 0 || at >= cells.size() ? null : cells.get(at);
    }

    List<Pair<Clause>> columns() {
        return Stream.concat(inputs.stream(), outputs.stream()).toList();
    }

    /** What else of the table is different: its name, which rules count, its formula. */
    List<Setting> settings() {
        if (!table.both()) {
            return List.of();
        }
        var left = table.left();
        var right = table.right();
        return Stream.of(
                        new Setting("name", left.name(), right.name()),
                        new Setting("policy", policy(left), policy(right)),
                        new Setting("formula", left.formula(), right.formula()))
                .filter(setting -> !setting.before().equals(setting.now()))
                .toList();
    }

    private static String policy(DecisionTable table) {
        return table.aggregation().isEmpty() ? table.hitPolicy() : table.hitPolicy() + "_" + table.aggregation();
    }

    /** Something that is said once for the whole table. */
    record Setting(String name, String before, String now) {}

    long count(Fate fate) {
        return rules.stream().filter(rule -> rule.fate() == fate).count();
    }

    boolean isSame() {
        return table.both()
                && settings().isEmpty()
                && columns().stream().allMatch(column -> column.fate() == Fate.SAME)
                && count(Fate.SAME) == rules.size();
    }

    /** Number of a rule as people count, in the version it is in. */
    int number(RuleChange rule) {
        var rules = rule.rule().right() == null ? table.left() : table.known();
        return 1
                + IntStream.range(0, rules.rules().size())
                        .filter(at -> rules.rules()
                                .get(at)
                                .id()
                                .equals(rule.rule().known().id()))
                        .findFirst()
                        .orElse(-1);
    }
}
