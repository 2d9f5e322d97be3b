package com.mdmcmusicads.app.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mdmcmusicads.processes.EngineLimits;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks a deployed decision table "and if?": the newest version answers, and nothing of it is remembered. */
@Component
public class WhatIf {

    private final RepositoryService repository;
    private final RuleBook rules;
    private final Cache<String, DmnDecision> tables =
            Caffeine.newBuilder().maximumSize(50).build();
    private final ThreadLocal<List<String>> fired = new ThreadLocal<>();
    private final DmnEngine engine;

    WhatIf(RepositoryService repository, RuleBook rules) {
        this.repository = repository;
        this.rules = rules;
        var configuration = EngineLimits.decisions();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
    }

    /** Whether a table with this id in the model is deployed. */
    public boolean knows(String decision) {
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .count()
                > 0;
    }

    /** What the table whose id in the model is {@code decision} would say to these facts. */
    public Answer ask(String decision, Map<String, Object> facts) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId();
        var result = engine.evaluateDecisionTable(tables.get(definition, this::read), facts);
        var words =
                fired.get().stream().map(rule -> rules.say(definition, rule)).toList();
        fired.remove();
        return new Answer(result.isEmpty() ? Map.of() : result.getSingleResult().getEntryMap(), words);
    }

    private DmnDecision read(String definitionId) {
        var resource = repository.getDecisionDefinition(definitionId);
        return engine.parseDecision(resource.getKey(), repository.getDecisionModel(definitionId));
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        fired.set(event.getMatchingRules().stream().map(rule -> rule.getId()).toList());
    }

    /**
     * What it gives, by the names of its outputs (nothing when no rule fits), and the rules that fired in their own words.
     */
    public record Answer(Map<String, Object> values, List<String> rules) {

        /** The one value of a table with one output, or null. */
        public Object value() {
            return values.size() == 1 ? values.values().iterator().next() : null;
        }

        public double number() {
            return value() instanceof Number number ? number.doubleValue() : 0;
        }
    }
}
