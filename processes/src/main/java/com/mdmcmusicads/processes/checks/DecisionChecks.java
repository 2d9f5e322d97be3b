package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.EngineLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

/** Everything there is to say about a decision before it is published. */
public final class DecisionChecks {

    private static final String NAMESPACES =
            String.join(" ", DmnModelConstants.DMN11_NS, DmnModelConstants.DMN12_NS, DmnModelConstants.DMN13_NS);
    private static final Pattern CELL = Pattern.compile(" in ([\\w.-]+): ");
    private static final Set<HitPolicy> ONE_RULE = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST);

    private final DmnEngine engine = EngineLimits.decisions().buildEngine();

    /** The names of the results a decision gives; empty when it cannot be read or is no table. */
    public static Set<String> results(String dmn, String decision) {
        return read(dmn).stream()
                .flatMap(model -> model.getModelElementsByType(Decision.class).stream())
                .filter(found -> decision.equals(found.getId()))
                .flatMap(DecisionChecks::outputs)
                .map(Output::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @param key the decision others ask, which has to stay in the file, or null when it is new
     * @param dmn the file, whoever wrote it
     */
    public List<Remark> check(String key, String dmn, Surroundings surroundings) {
        var objection = SafeXml.objection(dmn, NAMESPACES, "definitions");
        if (objection.isPresent()) {
            return List.of(objection.get());
        }
        var refused = refused(dmn);
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        var model = read(dmn).orElseThrow();
        return Stream.of(identity(key, model, surroundings), lives(model), tables(model))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private Optional<Remark> refused(String dmn) {
        try {
            return engine.parseDecisionRequirementsGraph(stream(dmn))
                            .getDecisions()
                            .isEmpty()
                    ? Optional.of(Remark.error("decision.empty", null))
                    : Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(remark(refused));
        }
    }

    /** The innermost cause says which cell. */
    private static Remark remark(Throwable refused) {
        var innermost = refused;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var said = String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ");
        var cell = CELL.matcher(said);
        var place = cell.find() ? cell.group(1) : null;
        var rule = said.contains("FEEL") ? "decision.feel" : "decision.refused";
        return Remark.error(rule, place, said.length() > 160 ? said.substring(0, 160) + "…" : said);
    }

    private static Stream<Remark> identity(String key, DmnModelInstance model, Surroundings surroundings) {
        if (key == null) {
            return Stream.empty();
        }
        var decision = model.getModelElementsByType(Decision.class).stream()
                .filter(found -> key.equals(found.getId()))
                .findFirst();
        if (decision.isEmpty()) {
            return Stream.of(Remark.error("decision.key", null, key));
        }
        var given = outputs(decision.get()).map(Output::getName).toList();
        return surroundings.decisionResults(key).orElse(Set.of()).stream()
                .filter(result -> !given.contains(result))
                .map(result -> Remark.error("decision.result", key, result));
    }

    private static Stream<Output> outputs(Decision decision) {
        return decision.getExpression() instanceof DecisionTable table ? table.getOutputs().stream() : Stream.empty();
    }

    private static Stream<Remark> lives(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                .map(decision -> Remark.error("decision.life", decision.getId(), name(decision)));
    }

    private static String name(Decision decision) {
        return decision.getName() == null ? decision.getId() : decision.getName();
    }

    private static Stream<Remark> tables(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).stream().flatMap(DecisionChecks::table);
    }

    private static Stream<Remark> table(DecisionTable table) {
        if (table.getRules().isEmpty()) {
            return Stream.of(Remark.error("rule.none", table.getId()));
        }
        return ONE_RULE.contains(table.getHitPolicy()) ? covered(table) : Stream.empty();
    }

    /** A rule behind one with the same conditions, or behind one without any, is never the one that counts. */
    private static Stream<Remark> covered(DecisionTable table) {
        var remarks = Stream.<Remark>builder();
        var seen = new HashMap<String, Integer>();
        var number = 0;
        Integer always = null;
        for (var rule : table.getRules()) {
            number++;
            var conditions = conditions(rule);
            var same = seen.putIfAbsent(conditions, number);
            if (same != null) {
                remarks.add(twice(table, rule, number, same));
            } else if (always != null && table.getHitPolicy() == HitPolicy.FIRST) {
                remarks.add(Remark.warning("rule.behind", rule.getId(), "" + number, "" + always));
            }
            if (always == null && conditions.isBlank()) {
                always = number;
            }
        }
        return remarks.build();
    }

    private static Remark twice(DecisionTable table, Rule rule, int number, int same) {
        return table.getHitPolicy() == HitPolicy.UNIQUE
                ? Remark.error("rule.twice", rule.getId(), "" + number, "" + same)
                : Remark.warning("rule.behind", rule.getId(), "" + number, "" + same);
    }

    private static String conditions(Rule rule) {
        return rule.getInputEntries().stream()
                .map(DmnElement::getTextContent)
                .map(text -> text.strip().equals("-") ? "" : text.strip())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<DmnModelInstance> read(String dmn) {
        try {
            return Optional.of(Dmn.readModelFromStream(stream(dmn)));
        } catch (ModelException refused) {
            return Optional.empty();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
