package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A way that leads back to itself waits for somebody, something or some time on its way, or it would run for ever. */
final class LoopRules implements ProcessRule {

    private static final int MOST_AT_ONCE = 1_000;

    @Override
    public Stream<Remark> look(ReadProcess process) {
        var ways = new Ways(process);
        var rests = rests(process);
        var endless = process.nodes().stream()
                .filter(node -> ways.after(node.getId(), rests::contains).contains(node.getId()))
                .limit(1)
                .map(node -> Remark.warning("loop.restless", node.getId(), ReadProcess.label(node)));
        return Stream.concat(
                endless, process.all(LoopCardinality.class).stream().flatMap(LoopRules::tooMany));
    }

    /** Elements at which a case stands still until something comes from outside, or breathes between two jobs. */
    private static Set<String> rests(ReadProcess process) {
        return process.nodes().stream()
                .filter(LoopRules::rests)
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private static boolean rests(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent && !(node instanceof StartEvent);
    }

    private static Stream<Remark> tooMany(LoopCardinality count) {
        var text = count.getTextContent() == null ? "" : count.getTextContent().strip();
        if (ModelExpression.isIn(text)) {
            return Stream.empty();
        }
        return text.matches("\\d{1,9}") && Integer.parseInt(text) <= MOST_AT_ONCE
                ? Stream.empty()
                : Stream.of(Remark.error("loop.many", place(count), text));
    }

    private static String place(LoopCardinality count) {
        return count.getParentElement().getParentElement().getAttributeValue("id");
    }
}
