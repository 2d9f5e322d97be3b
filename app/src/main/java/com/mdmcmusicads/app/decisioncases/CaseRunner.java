package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DraftSitting;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.decisions.WhatIf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a decision, as it is written, about every case. */
@Component
class CaseRunner {

    private final WhatIf decisions;

    CaseRunner(WhatIf decisions) {
        this.decisions = decisions;
    }

    /** @throws UnreadableDecision when the text is no such decision, or the engine would refuse it */
    CaseReport run(String dmn, String decision, List<DecisionCase> cases) {
        var table = DecisionFile.find(dmn, decision).orElseThrow(() -> new UnreadableDecision(decision));
        var columns = CaseColumn.of(table);
        var sitting = decisions.sittingOf(dmn, decision);
        var outcomes = cases.stream().map(one -> ask(sitting, columns, one)).toList();
        return new CaseReport(columns, outcomes, silent(table, outcomes));
    }

    private static List<DecisionTable.Rule> silent(DecisionTable table, List<CaseOutcome> outcomes) {
        var fired = new HashSet<String>();
        outcomes.forEach(outcome -> fired.addAll(outcome.rules()));
        return table.rules().stream().filter(rule -> !fired.contains(rule.id())).toList();
    }

    private static CaseOutcome ask(DraftSitting sitting, List<CaseColumn> columns, DecisionCase one) {
        var facts = new HashMap<String, Object>();
        for (var column : columns) {
            if (!column.isOutput()) {
                try {
                    facts.put(column.name(), CaseValue.read(one.given().get(column.name()), column.type()));
                } catch (IllegalArgumentException | ArithmeticException unreadable) {
                    return failed(one, "decisioncases.problem.cell", column.label());
                }
            }
        }
        try {
            return compared(one, columns, sitting.ask(facts));
        } catch (UnreadableDecision refused) {
            return failed(one, "decisioncases.problem.failed", String.valueOf(refused.getMessage()));
        }
    }

    private static CaseOutcome compared(DecisionCase one, List<CaseColumn> columns, DraftSitting.Outcome outcome) {
        Map<String, String> got = new LinkedHashMap<>();
        var wrong = columns.stream()
                .filter(CaseColumn::isOutput)
                .filter(column -> {
                    var values = outcome.values(column.name());
                    got.put(column.name(), CaseValue.words(values));
                    var expected = one.expected().getOrDefault(column.name(), "");
                    return !expected.isBlank() && !CaseValue.matches(expected, values);
                })
                .map(CaseColumn::name)
                .toList();
        return new CaseOutcome(one, got, wrong, outcome.rules(), null, null);
    }

    private static CaseOutcome failed(DecisionCase one, String problem, String detail) {
        return new CaseOutcome(one, Map.of(), List.of(), List.of(), problem, detail);
    }
}
