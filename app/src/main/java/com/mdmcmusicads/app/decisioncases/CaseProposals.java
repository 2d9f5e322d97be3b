package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.DraftSitting;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cases out of the past: a few for each rule, expected to come out as the running version says today. A text that the
 * table does not name itself could be about a person and is replaced.
 */
@Component
class CaseProposals {

    private static final int LOOKED_AT = 1_000;
    private static final int EACH_RULE = 3;
    private static final int MOST = 100;
    private static final String OTHER = "autre";

    private final PastEvaluations past;
    private final DeploymentDesk deployments;
    private final WhatIf decisions;
    private final Clock clock;

    CaseProposals(PastEvaluations past, DeploymentDesk deployments, WhatIf decisions, Clock clock) {
        this.past = past;
        this.deployments = deployments;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** At most a hundred, from the last thousand evaluations; none while the decision was never deployed. */
    @Transactional(readOnly = true)
    List<DecisionCase> of(ModelRef ref) {
        return deployments
                .latest(ref)
                .map(live -> deployments.content(live.definitionId()))
                .flatMap(dmn -> DecisionFile.find(dmn, ref.key())
                        .map(table -> chosen(table, decisions.sittingOf(dmn, ref.key()), ref.key())))
                .orElse(List.of());
    }

    private List<DecisionCase> chosen(DecisionTable table, DraftSitting live, String decision) {
        var columns = CaseColumn.of(table);
        var evaluations = past.before(decision, clock.instant().plusSeconds(1), "", LOOKED_AT);
        var facts = new FactFinder(new PastTables(deployments, decision), past, table).of(evaluations);
        var seen = new HashSet<Map<String, String>>();
        var fired = new HashMap<String, Integer>();
        var cases = new ArrayList<DecisionCase>();
        for (var one : facts) {
            var given = cells(columns, one.values(), known(table));
            if (cases.size() < MOST && one.missing().isEmpty() && seen.add(given)) {
                add(cases, fired, table, columns, live, given);
            }
        }
        return cases;
    }

    private static void add(
            List<DecisionCase> cases,
            Map<String, Integer> fired,
            DecisionTable table,
            List<CaseColumn> columns,
            DraftSitting live,
            Map<String, String> given) {
        try {
            var facts = new HashMap<String, Object>();
            columns.stream()
                    .filter(column -> !column.isOutput())
                    .forEach(column ->
                            facts.put(column.name(), CaseValue.read(given.get(column.name()), column.type())));
            var outcome = live.ask(facts);
            var isNews = outcome.rules().isEmpty()
                    ? fired.merge("", 1, Integer::sum) <= EACH_RULE
                    : outcome.rules().stream()
                                    .filter(rule -> fired.merge(rule, 1, Integer::sum) <= EACH_RULE)
                                    .count()
                            > 0;
            if (isNews) {
                cases.add(new DecisionCase(
                        cases.size() + 2, name(table, outcome, cases.size() + 1), given, expected(columns, outcome)));
            }
        } catch (UnreadableDecision | IllegalArgumentException unanswered) {
            // What the running version cannot answer is no example.
        }
    }

    private static String name(DecisionTable table, DraftSitting.Outcome outcome, int number) {
        return table.rules().stream()
                .filter(rule -> outcome.rules().contains(rule.id()))
                .map(DecisionTable.Rule::words)
                .findFirst()
                .map(words -> number + ". " + words)
                .orElse(String.valueOf(number));
    }

    private static Map<String, String> expected(List<CaseColumn> columns, DraftSitting.Outcome outcome) {
        var expected = new LinkedHashMap<String, String>();
        columns.stream()
                .filter(CaseColumn::isOutput)
                .forEach(column -> expected.put(column.name(), CaseValue.words(outcome.values(column.name()))));
        return expected;
    }

    private static Map<String, String> cells(List<CaseColumn> columns, Map<String, Object> facts, String known) {
        var cells = new LinkedHashMap<String, String>();
        columns.stream().filter(column -> !column.isOutput()).forEach(column -> {
            var value = facts.get(column.name());
            if (value != null) {
                cells.put(column.name(), CaseValue.words(value instanceof String text ? safe(text, known) : value));
            }
        });
        return cells;
    }

    private static String safe(String text, String known) {
        return text.isEmpty() || known.contains("\"" + text + "\"") ? text : OTHER;
    }

    private static String known(DecisionTable table) {
        return String.join(
                "\n",
                table.rules().stream()
                        .flatMap(rule -> Stream.concat(rule.when().stream(), rule.then().stream()))
                        .toList());
    }
}
