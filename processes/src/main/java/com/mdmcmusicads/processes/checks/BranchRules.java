package com.mdmcmusicads.processes.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A case that comes to a fork finds exactly one way on, whatever its variables say. */
final class BranchRules implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return Stream.concat(
                process.all(ExclusiveGateway.class).stream().flatMap(fork -> look(fork, fork.getDefault())),
                process.all(InclusiveGateway.class).stream().flatMap(fork -> look(fork, fork.getDefault())));
    }

    private static Stream<Remark> look(Gateway fork, SequenceFlow otherwise) {
        if (fork.getOutgoing().size() < 2) {
            return Stream.empty();
        }
        var bare = fork.getOutgoing().stream()
                .filter(flow -> !flow.equals(otherwise) && flow.getConditionExpression() == null)
                .map(flow -> Remark.error(
                        "branch.condition",
                        flow.getId(),
                        ReadProcess.label(fork),
                        ReadProcess.label(flow.getTarget())));
        return otherwise == null
                ? Stream.concat(
                        bare, Stream.of(Remark.warning("branch.otherwise", fork.getId(), ReadProcess.label(fork))))
                : bare;
    }
}
