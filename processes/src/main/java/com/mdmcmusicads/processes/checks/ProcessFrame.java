package com.mdmcmusicads.processes.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** The process as a whole: one, executable, under its own id, with a name, a start, a time to live, and no island. */
final class ProcessFrame implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        if (process.processes().size() != 1) {
            return Stream.of(Remark.error(
                    "process.one", null, String.valueOf(process.processes().size())));
        }
        var only = process.processes().get(0);
        return Stream.of(identity(process, only), life(only), start(process, only), islands(process))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> identity(ReadProcess process, Process only) {
        var remarks = Stream.<Remark>builder();
        if (!only.isExecutable()) {
            remarks.add(Remark.error("process.executable", only.getId()));
        }
        if (process.key() != null && !process.key().equals(only.getId())) {
            remarks.add(Remark.error("process.key", only.getId(), process.key(), String.valueOf(only.getId())));
        }
        if (only.getName() == null || only.getName().isBlank()) {
            remarks.add(Remark.warning("process.name", only.getId()));
        }
        return remarks.build();
    }

    private static Stream<Remark> life(Process only) {
        var life = only.getCamundaHistoryTimeToLiveString();
        if (life == null || life.isBlank()) {
            return Stream.of(Remark.error("process.life", only.getId()));
        }
        return life.matches("P\\d{1,5}D|\\d{1,5}")
                ? Stream.empty()
                : Stream.of(Remark.error("process.life.unreadable", only.getId(), life));
    }

    private static Stream<Remark> start(ReadProcess process, Process only) {
        return process.all(StartEvent.class).stream().anyMatch(start -> only.equals(start.getParentElement()))
                ? Stream.empty()
                : Stream.of(Remark.error("process.start", only.getId()));
    }

    private static Stream<Remark> islands(ReadProcess process) {
        var reached = new Ways(process).reached(id -> false);
        return process.nodes().stream()
                .filter(node -> !reached.contains(node.getId()))
                .filter(ProcessFrame::counts)
                .map(node -> Remark.error("element.unreachable", node.getId(), ReadProcess.label(node)));
    }

    /** What compensates something is drawn without a flow into it. */
    private static boolean counts(FlowNode node) {
        return !"true".equals(node.getAttributeValue("isForCompensation"));
    }
}
