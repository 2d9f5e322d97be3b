package com.mdmcmusicads.processes.budgets;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;

/** The work budget-watch.bpmn asks the application to do. */
public interface BudgetWatchSteps extends Steps {

    /** True when none waits any more. */
    @Step(
            fr = "Juger un lot de campagnes",
            en = "Judge a batch of campaigns",
            helpFr =
                    "Compare dépenses, plan et projection, ouvre ou referme les alertes ; vrai quand aucune n’attend plus",
            helpEn = "Compares spend, plan and forecast, opens or closes alerts; true when none waits any more",
            leavesTheSystem = true)
    boolean judgeCampaigns(String watchId);
}
