package com.mdmcmusicads.processes.budgets;

import com.mdmcmusicads.processes.CaseMessages;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** budget-watch.bpmn as Java sees it; its business key is the id of one run over what waits. */
public class BudgetWatch {

    public static final String KEY = "budgetWatch";

    private final CaseMessages messages;

    public BudgetWatch(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** Something about the money of campaigns has changed; which ones waits in a queue. */
    public void budgetFiguresChanged(String watchId) {
        messages.start("budget.figures-changed", watchId, Map.of("watchId", watchId));
    }
}
