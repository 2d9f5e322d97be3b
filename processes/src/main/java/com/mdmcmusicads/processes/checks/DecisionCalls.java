package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A decision that is asked exists, and its answer is kept. */
final class DecisionCalls implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return process.all(BusinessRuleTask.class).stream().flatMap(task -> look(task, process));
    }

    private static Stream<Remark> look(BusinessRuleTask task, ReadProcess process) {
        var decision = task.getCamundaDecisionRef();
        if (decision == null || decision.isBlank()) {
            return Stream.of(Remark.error("decision.none", task.getId(), ReadProcess.label(task)));
        }
        if (!ModelExpression.isIn(decision)
                && process.surroundings().decisionResults(decision).isEmpty()) {
            return Stream.of(Remark.error("decision.unknown", task.getId(), ReadProcess.label(task), decision));
        }
        return task.getCamundaResultVariable() == null
                ? Stream.of(Remark.warning("decision.unused", task.getId(), ReadProcess.label(task)))
                : Stream.empty();
    }
}
