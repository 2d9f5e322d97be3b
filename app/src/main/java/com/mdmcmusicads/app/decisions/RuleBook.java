package com.mdmcmusicads.app.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** What the rules of deployed decision tables say in words; a deployed version never changes, so each is read once. */
@Component
class RuleBook {

    private final RepositoryService repository;
    private final Cache<String, Map<String, String>> known =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Cache<String, Integer> versions =
            Caffeine.newBuilder().maximumSize(200).build();

    RuleBook(RepositoryService repository) {
        this.repository = repository;
    }

    /** Which version of its table a definition is. */
    int version(String decisionDefinitionId) {
        return versions.get(
                decisionDefinitionId, id -> repository.getDecisionDefinition(id).getVersion());
    }

    /** The description of a rule, else its conditions. */
    String say(String decisionDefinitionId, String ruleId) {
        return known.get(decisionDefinitionId, this::read).getOrDefault(ruleId, ruleId);
    }

    private Map<String, String> read(String decisionDefinitionId) {
        return repository.getDmnModelInstance(decisionDefinitionId).getModelElementsByType(Rule.class).stream()
                .collect(Collectors.toMap(DmnElement::getId, RuleBook::words));
    }

    private static String words(Rule rule) {
        if (rule.getDescription() != null) {
            return rule.getDescription().getTextContent().strip();
        }
        return rule.getInputEntries().stream()
                .map(InputEntry::getTextContent)
                .map(String::strip)
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
