package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** Asks one decision table; when all tests of a class have run, every rule must have fired at least once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DecisionTest {

    private final String file;
    private final Set<String> everFired = new HashSet<>();
    private List<String> fired = List.of();
    private DmnEngine engine;
    private DmnDecision table;

    protected DecisionTest(String file) {
        this.file = file;
    }

    @BeforeAll
    void startEngine() {
        var configuration = DecisionGuard.configuration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
        table = engine.parseDecisions(getClass().getResourceAsStream(file)).get(0);
    }

    /** The answer to {@code name, value, name, value, …}. */
    protected DmnDecisionTableResult ask(Object... facts) {
        var variables = new HashMap<String, Object>();
        for (var i = 0; i < facts.length; i += 2) {
            variables.put((String) facts[i], facts[i + 1]);
        }
        return ask(variables);
    }

    protected DmnDecisionTableResult ask(Map<String, Object> variables) {
        return engine.evaluateDecisionTable(table, variables);
    }

    /** The ids of the rules that fired at the last question. */
    protected List<String> fired() {
        return fired;
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        fired = event.getMatchingRules().stream().map(rule -> rule.getId()).toList();
        everFired.addAll(fired);
    }

    @AfterAll
    void everyRuleHasFired(TestInfo info) {
        var rules =
                Dmn.readModelFromStream(getClass().getResourceAsStream(file))
                        .getModelElementsByType(Rule.class)
                        .stream()
                        .map(Rule::getId)
                        .collect(Collectors.toCollection(TreeSet::new));
        System.out.printf("%s: %s of %s rules fired%n", file, everFired.size(), rules.size());
        assertThat(everFired).as("rules of %s that fired", file).containsAll(rules);
    }

    @Test
    void everyRuleSaysInWordsWhatItMeans() {
        var rules =
                Dmn.readModelFromStream(getClass().getResourceAsStream(file)).getModelElementsByType(Rule.class);
        assertThat(rules).allSatisfy(rule -> assertThat(rule.getDescription()).isNotNull());
    }
}
