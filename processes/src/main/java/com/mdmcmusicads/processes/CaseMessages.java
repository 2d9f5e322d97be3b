package com.mdmcmusicads.processes;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;

/** Tells the one running instance of a process, found by its business key, that something happened. */
public final class CaseMessages {

    private final RuntimeService engine;
    private final String process;

    public CaseMessages(RuntimeService engine, String process) {
        this.engine = engine;
        this.process = process;
    }

    public void start(String message, String businessKey, Map<String, Object> variables) {
        engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage();
    }

    /**
     * False when no instance waits for this message.
     *
     * @throws ProcessBusy when the instance moves on at this very moment: roll back and try again
     */
    public boolean tell(String message, String businessKey, Map<String, Object> variables) {
        var waiting = engine.createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            engine.createMessageCorrelation(message)
                    .processInstanceId(waiting.get(0).getProcessInstanceId())
                    .setVariables(variables)
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException e) {
            throw new ProcessBusy(e);
        }
    }
}
