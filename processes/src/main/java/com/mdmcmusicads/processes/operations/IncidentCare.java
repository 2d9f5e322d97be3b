package com.mdmcmusicads.processes.operations;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * incident-care.bpmn as Java sees it: one instance sees to one cause at one step of one process, however many cases are
 * stuck there; its business key is the id of that care.
 */
public class IncidentCare {

    public static final String KEY = "incidentCare";

    private final CaseMessages messages;

    public IncidentCare(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /**
     * A step stands still: its owner is asked, once the caller's transaction has committed.
     *
     * @param ownerRole whom the task is offered to
     * @param priority of the task, 0 to 100
     */
    public void incidentOpened(String careId, String ownerRole, int priority) {
        messages.start(
                "incident.opened", careId, Map.of("careId", careId, "ownerRole", ownerRole, "priority", priority));
    }

    /** It was tried again and stands still again. False when nobody's retry is waiting for this. */
    public boolean incidentReturned(String careId) {
        return messages.tell("incident.returned", careId, Map.of());
    }

    /** Nothing stands still there any more. False when nothing runs. */
    public boolean incidentSolved(String careId) {
        return messages.tell("incident.solved", careId, Map.of());
    }

    /** What is done about what stands still. */
    public enum Way {
        RETRY,
        HAND_OVER,
        ACCEPT
    }

    /**
     * One of the three ways, and what it needs.
     *
     * @param newOwner the role it is handed to
     * @param forNext whether that role also gets the next incidents of this process
     */
    public record TreatIncident(Way way, String newOwner, Boolean forNext, String reason) implements TaskAnswer {}
}
