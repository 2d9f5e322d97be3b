package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** A process that calls another calls one that exists, and never comes back to itself that way. */
final class CallRules implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return process.all(CallActivity.class).stream().flatMap(call -> look(call, process));
    }

    private static Stream<Remark> look(CallActivity call, ReadProcess process) {
        var called = call.getCalledElement();
        if (called == null || called.isBlank()) {
            return Stream.of(Remark.error("call.none", call.getId(), ReadProcess.label(call)));
        }
        if (ModelExpression.isIn(called)) {
            return Stream.of(Remark.error("call.open", call.getId(), ReadProcess.label(call)));
        }
        if (comesBack(called, process.id(), process.surroundings(), new HashSet<>())) {
            return Stream.of(Remark.error("call.circle", call.getId(), ReadProcess.label(call), called));
        }
        return process.surroundings().process(called).isPresent()
                ? Stream.empty()
                : Stream.of(Remark.error("call.unknown", call.getId(), ReadProcess.label(call), called));
    }

    private static boolean comesBack(String from, String home, Surroundings surroundings, Set<String> seen) {
        if (from.equals(home)) {
            return true;
        }
        return seen.add(from)
                && surroundings.process(from).map(CallRules::calls).orElse(List.of()).stream()
                        .anyMatch(next -> comesBack(next, home, surroundings, seen));
    }

    private static List<String> calls(String bpmn) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .filter(called -> called != null)
                .toList();
    }
}
