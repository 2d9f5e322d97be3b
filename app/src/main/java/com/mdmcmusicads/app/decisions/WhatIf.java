package com.mdmcmusicads.app.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mdmcmusicads.processes.EngineLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
        return sitting(decision).ask(facts);
    }

    /** The newest version of a table, to be asked about many things one after the other without looking it up again. */
    public Sitting sitting(String decision) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId();
        return new Sitting(definition, tables.get(definition, this::read));
    }

    /**
     * The table of a text that is not deployed.
     *
     * @throws UnreadableDecision when the engine would refuse it
     */
    public DraftSitting sittingOf(String dmn, String decision) {
        try {
            var stream = new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
            return new DraftSitting(engine, engine.parseDecision(decision, stream), fired);
        } catch (RuntimeException refused) {
            throw new UnreadableDecision(refused.getMessage(), refused);
        }
    }

    private DmnDecision read(String definitionId) {
        var resource = repository.getDecisionDefinition(definitionId);
        return engine.parseDecision(resource.getKey(), repository.getDecisionModel(definitionId));
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        fired.set(event.getMatchingRules().stream().map(rule -> rule.getId()).toList());
    }

    /** One table in one version. */
    public final class Sitting {

        private final String definition;
        private final DmnDecision table;

        private Sitting(String definition, DmnDecision table) {
            this.definition = definition;
            this.table = table;
        }

        public Answer ask(Map<String, Object> facts) {
            var result = engine.evaluateDecisionTable(table, facts);
            var words = fired.get().stream()
                    .map(rule -> rules.say(definition, rule))
                    .toList();
            fired.remove();
            return new Answer(
                    result.isEmpty() ? Map.of() : result.getSingleResult().getEntryMap(), words);
        }
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
