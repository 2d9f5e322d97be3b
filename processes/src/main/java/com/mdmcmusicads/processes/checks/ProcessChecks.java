package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.StepCatalogue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.ModelException;

/** Everything there is to say about a process before it is published, the worst first. */
public final class ProcessChecks {

    private static final List<ProcessRule> RULES = List.of(
            new ProcessFrame(),
            new DiagramRules(),
            new PeopleRules(),
            new StepRules(),
            new BranchRules(),
            new MessageRules(),
            new TimerRules(),
            new DecisionCalls(),
            new CallRules(),
            new ConsentRule(),
            new LoopRules(),
            new VariableRules());

    /** Elements nobody knows: what hangs on them cannot be understood either. */
    private static final String STRANGE = "guard.word";

    private final StepCatalogue catalogue;
    private final EngineReading engine;

    public ProcessChecks(StepCatalogue catalogue) {
        this.catalogue = catalogue;
        this.engine = new EngineReading(catalogue);
    }

    /**
     * @param key the id the process has to keep, or null when it is new
     * @param bpmn the file, whoever wrote it
     */
    public List<Remark> check(String key, String bpmn, Surroundings surroundings) {
        var objection = SafeXml.objection(bpmn, BpmnModelConstants.BPMN20_NS, "definitions");
        if (objection.isPresent()) {
            return List.of(objection.get());
        }
        var refused = engine.objections(bpmn);
        var rules = Optional.of(bpmn)
                .filter(text ->
                        refused.stream().noneMatch(remark -> remark.rule().equals(STRANGE)))
                .flatMap(ProcessChecks::read)
                .map(model -> new ReadProcess(key, bpmn, model, catalogue, surroundings))
                .map(ProcessChecks::all)
                .orElse(List.of());
        var told = rules.stream().filter(Remark::forbids).map(Remark::elementId).toList();
        return Stream.concat(refused.stream().filter(remark -> !isToldBetter(remark, told)), rules.stream())
                .distinct()
                .sorted(Comparator.comparing(Remark::level))
                .toList();
    }

    /** The variables the expressions of a process read, for whoever wants to know what a form has to ask. */
    public static Set<String> variablesRead(String bpmn) {
        return ReadVariables.in(bpmn).stream().map(ReadVariables.Read::variable).collect(Collectors.toSet());
    }

    /** The engine says in its own words what one of our rules says plainly. */
    private static boolean isToldBetter(Remark remark, List<String> told) {
        return remark.rule().equals("engine.refuses") && told.contains(remark.elementId());
    }

    private static List<Remark> all(ReadProcess process) {
        return RULES.stream().flatMap(rule -> look(rule, process)).toList();
    }

    /** Ids that stand for two things at once, ends of flows that are none: what no rule can make sense of is refused. */
    private static Stream<Remark> look(ProcessRule rule, ReadProcess process) {
        try {
            return rule.look(process).toList().stream();
        } catch (RuntimeException confused) {
            return Stream.of(Remark.error("file.confused", null));
        }
    }

    private static Optional<BpmnModelInstance> read(String bpmn) {
        try {
            return Optional.of(
                    Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8))));
        } catch (ModelException refused) {
            return Optional.empty();
        }
    }
}
