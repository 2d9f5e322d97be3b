package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/**
 * No way leads to a mail that advertises, or from one to the next, without the decision {@code contactGate} before it
 * (art. L34-5 CPCE: prospecting by e-mail needs consent).
 */
final class ConsentRule implements ProcessRule {

    private static final String GATE = "contactGate";

    @Override
    public Stream<Remark> look(ReadProcess process) {
        var gates = process.all(BusinessRuleTask.class).stream()
                .filter(task -> GATE.equals(task.getCamundaDecisionRef()))
                .map(BusinessRuleTask::getId)
                .collect(Collectors.toSet());
        var ways = new Ways(process);
        return process.calls()
                .filter(calling -> calling.step().getAnnotation(Step.class).advertises())
                .filter(calling -> isOpen(calling.task().getId(), ways, gates))
                .map(calling ->
                        Remark.error("mail.consent", calling.task().getId(), ReadProcess.label(calling.task())));
    }

    private static boolean isOpen(String mail, Ways ways, Set<String> gates) {
        return ways.reached(gates::contains).contains(mail)
                || ways.after(mail, gates::contains).contains(mail);
    }
}
