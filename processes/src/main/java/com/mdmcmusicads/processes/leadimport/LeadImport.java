package com.mdmcmusicads.processes.leadimport;

import com.mdmcmusicads.processes.CaseMessages;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** lead-import.bpmn as Java sees it: a person lets it begin, and may stop it. */
public class LeadImport {

    public static final String KEY = "leadImport";

    private final CaseMessages messages;

    public LeadImport(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** The rows were checked and may become leads; those that have already are left alone. */
    public void leadImportStarted(String importId) {
        messages.start("lead-import.started", importId, Map.of("importId", importId));
    }

    /** No further row becomes a lead. False when the import is not running. */
    public boolean leadImportCancelled(String importId) {
        return messages.tell("lead-import.cancelled", importId, Map.of());
    }
}
