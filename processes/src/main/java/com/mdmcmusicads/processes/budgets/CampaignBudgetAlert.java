package com.mdmcmusicads.processes.budgets;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** campaign-budget-alert.bpmn as Java sees it; its business key is the id of the alert. */
public class CampaignBudgetAlert {

    public static final String KEY = "campaignBudgetAlert";

    private final CaseMessages messages;

    public CampaignBudgetAlert(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /**
     * A rule fired: what comes of it is decided, and people hear of it, once the caller's transaction has committed.
     *
     * @param priority of the task, 0 to 100
     */
    public void budgetThresholdCrossed(String alertId, int priority, AlertFacts facts) {
        var variables = new HashMap<>(facts.variables());
        variables.put("alertId", alertId);
        variables.put("priority", priority);
        messages.start("budget.threshold-crossed", alertId, variables);
    }

    /** It has become worse: people hear of it again. False when nothing runs any more. */
    public boolean budgetAlertUpdated(String alertId, int priority, AlertFacts facts) {
        var variables = new HashMap<>(facts.variables());
        variables.put("priority", priority);
        return messages.tell("budget.alert-updated", alertId, variables);
    }

    /** All is well again, whatever was going on. False when nothing runs any more. */
    public boolean budgetRecovered(String alertId, Closing closing) {
        return messages.tell("budget.recovered", alertId, Map.of("closing", closing.name()));
    }

    /** Figures came in after somebody acted, and the rule still fires. False when nobody's act is waiting for them. */
    public boolean figuresLanded(String alertId) {
        return messages.tell("figures.landed", alertId, Map.of());
    }

    /** Why an alert ends by itself. */
    public enum Closing {
        RECOVERED,
        CAMPAIGN_OVER
    }

    /** What is done about spending that runs away. */
    public enum Choice {
        ADJUST,
        PAUSE,
        TELL,
        IGNORE
    }

    /** What is done about figures that are missing. */
    public enum GapChoice {
        COLLECT,
        NOTHING_RAN,
        IGNORE
    }

    /**
     * One of the two choices, by the kind of alert, and what it needs.
     *
     * @param message to the client, as it is to be sent
     */
    public record HandleBudgetAlert(Choice choice, GapChoice gapChoice, Double newBudget, String message, String reason)
            implements TaskAnswer {}
}
