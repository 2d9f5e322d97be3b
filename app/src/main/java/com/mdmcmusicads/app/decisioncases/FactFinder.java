package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what a decision would have looked at in the past: what was written down then under the name its column had in that
 * version, else what the case knows today, which is then said to be a guess.
 */
final class FactFinder {

    private final PastTables tables;
    private final PastEvaluations past;
    private final Set<String> needed;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    FactFinder(PastTables tables, PastEvaluations past, DecisionTable table) {
        this.tables = tables;
        this.past = past;
        needed = new HashSet<>();
        CaseColumn.of(table).stream()
                .filter(column -> !column.isOutput())
                .map(CaseColumn::name)
                .forEach(needed::add);
    }

    /**
     * The facts of one evaluation.
     *
     * @param missing names nobody knows a value of
     * @param guessed whether some of it is known from today only
     */
    record Facts(Map<String, Object> values, Set<String> missing, boolean guessed) {}

    /** In the order of the evaluations. */
    List<Facts> of(List<PastEvaluation> evaluations) {
        var recorded = evaluations.stream().map(this::recorded).toList();
        var absent = new HashSet<String>();
        recorded.forEach(facts ->
                needed.stream().filter(name -> !facts.containsKey(name)).forEach(absent::add));
        var today = absent.isEmpty() ? new HashMap<String, Map<String, Object>>() : past.variables(evaluations, absent);
        return IntStream.range(0, evaluations.size())
                .mapToObj(at -> facts(
                        recorded.get(at), today.getOrDefault(evaluations.get(at).instance(), Map.of())))
                .toList();
    }

    private Facts facts(Map<String, Object> recorded, Map<String, Object> today) {
        var values = new HashMap<>(recorded);
        var missing = new HashSet<String>();
        var guessed = false;
        for (var name : needed) {
            if (!values.containsKey(name)) {
                if (today.containsKey(name)) {
                    values.put(name, today.get(name));
                    guessed = true;
                } else {
                    missing.add(name);
                }
            }
        }
        return new Facts(values, missing, guessed);
    }

    private Map<String, Object> recorded(PastEvaluation evaluation) {
        var byColumn = names.computeIfAbsent(evaluation.definitionId(), this::columns);
        var facts = new HashMap<String, Object>();
        evaluation
                .inputs()
                .forEach((column, value) ->
                        Optional.ofNullable(byColumn.get(column)).ifPresent(name -> facts.put(name, value)));
        return facts;
    }

    /** Names of the variables that the columns of that version read, as far as each reads just one. */
    private Map<String, String> columns(String definitionId) {
        var columns = new HashMap<String, String>();
        tables.of(definitionId).stream()
                .map(DecisionTable::inputs)
                .flatMap(Collection::stream)
                .filter(DecisionTable.Clause::isPlain)
                .forEach(input -> columns.put(input.id(), input.variable()));
        return columns;
    }
}
