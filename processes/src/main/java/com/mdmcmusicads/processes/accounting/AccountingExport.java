package com.mdmcmusicads.processes.accounting;

import com.mdmcmusicads.processes.CaseMessages;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** accounting-export.bpmn as Java sees it: a person asks for a file, and may change their mind. */
public class AccountingExport {

    public static final String KEY = "accountingExport";

    private final CaseMessages messages;

    public AccountingExport(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** Somebody asked for a file. */
    public void accountingExportStarted(String exportId) {
        messages.start("accounting-export.started", exportId, Map.of("exportId", exportId));
    }

    /** Nothing more is written. False when it is not running. */
    public boolean accountingExportCancelled(String exportId) {
        return messages.tell("accounting-export.cancelled", exportId, Map.of());
    }
}
