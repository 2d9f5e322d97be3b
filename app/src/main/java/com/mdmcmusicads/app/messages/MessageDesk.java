package com.mdmcmusicads.app.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.messages.Waiters.Waiter;
import com.mdmcmusicads.processes.CaseMessages;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other systems tell a process something it has declared public: the case that waits, else a new one. */
@Service
@Transactional
class MessageDesk {

    private final Waiters waiters;
    private final PublicMessages messages;
    private final VariableCheck check;
    private final RuntimeService engine;
    private final AuditTrail trail;

    MessageDesk(
            Waiters waiters, PublicMessages messages, VariableCheck check, RuntimeService engine, AuditTrail trail) {
        this.waiters = waiters;
        this.messages = messages;
        this.check = check;
        this.engine = engine;
        this.trail = trail;
    }

    /**
     * Hands the message over.
     *
     * @return the id of the instance it reached or began
     * @throws Refusal 404 when nothing public waits for it, 409 when more than one does
     * @throws InvalidInput when it brings variables that were not declared, or of the wrong type or length
     */
    @PreAuthorize("hasAuthority('SCOPE_messages:send')")
    public String send(String message, String businessKey, JsonNode variables) {
        var waiter = waiter(message, businessKey);
        var declared = messages.of(waiter.definitionId(), waiter.activityId()).orElseThrow();
        var values = check.values(variables, declared);
        var instanceId = hand(waiter, message, businessKey, values);
        trail.record(
                "process.message",
                Subject.process(instanceId),
                Map.of("message", message, "variables", new TreeSet<>(values.keySet())));
        return instanceId;
    }

    /** What a step refuses of the values is the sender's to know; the engine wraps it. */
    private String hand(Waiter waiter, String message, String businessKey, Map<String, Object> values) {
        try {
            return waiter.instanceId() == null
                    ? start(waiter, message, businessKey, values)
                    : tell(waiter, message, businessKey, values);
        } catch (ProcessEngineException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidInput refused) {
                    throw refused;
                }
            }
            throw failed;
        }
    }

    private Waiter waiter(String message, String businessKey) {
        var running = open(waiters.running(message, businessKey));
        var candidates = running.isEmpty() ? open(waiters.starting(message)) : running;
        if (candidates.isEmpty()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "nothing-waits");
        }
        if (candidates.size() > 1) {
            throw new Refusal(HttpStatus.CONFLICT, "ambiguous-message");
        }
        return candidates.get(0);
    }

    private List<Waiter> open(List<Waiter> waiting) {
        return waiting.stream()
                .filter(waiter ->
                        messages.of(waiter.definitionId(), waiter.activityId()).isPresent())
                .toList();
    }

    private String start(Waiter waiter, String message, String businessKey, Map<String, Object> values) {
        return engine.createMessageCorrelation(message)
                .processDefinitionId(waiter.definitionId())
                .processInstanceBusinessKey(businessKey)
                .setVariables(values)
                .correlateStartMessage()
                .getProcessInstanceId();
    }

    private String tell(Waiter waiter, String message, String businessKey, Map<String, Object> values) {
        if (!new CaseMessages(engine, waiter.process()).tell(message, businessKey, values)) {
            throw new Refusal(HttpStatus.NOT_FOUND, "nothing-waits");
        }
        return waiter.instanceId();
    }
}
