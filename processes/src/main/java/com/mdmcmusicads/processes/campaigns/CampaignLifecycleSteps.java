package com.mdmcmusicads.processes.campaigns;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work campaign-lifecycle.bpmn asks the application to do; one method per service task, same name as its id. */
public interface CampaignLifecycleSteps extends Steps {

    @Step(
            fr = "Faire le point sur la campagne",
            en = "Read how the campaign stands",
            helpFr = "PLANNED, TO_PREPARE, READY, LIVE, PAUSED, TO_CLOSE, ou OVER quand elle est terminée ou annulée",
            helpEn = "PLANNED, TO_PREPARE, READY, LIVE, PAUSED, TO_CLOSE, or OVER when it has ended or was cancelled",
            example = "TO_PREPARE, READY, LIVE, TO_CLOSE, OVER")
    String readStanding(String campaignId);

    @Step(
            fr = "Fixer la prochaine date",
            en = "Plan the next moment",
            helpFr = "Le début de ce qui vient, à Paris ; pour une tâche, quand elle doit être faite",
            helpEn = "When what comes next begins, in Paris; for a task, by when it is to be done")
    Date planNext(String campaignId);

    @Step(
            fr = "Retrouver le chef de projet",
            en = "Find the project manager",
            helpFr = "Rien quand la campagne n’est confiée à personne : la tâche va alors à toute l’équipe",
            helpEn = "Nothing when nobody leads it: a task then goes to the whole team")
    String findManager(String campaignId);

    @Step(
            fr = "Noter la préparation",
            en = "Record the preparation",
            helpFr = "Sans plateforme, la campagne reste à préparer",
            helpEn = "Without a platform the campaign is still to prepare")
    void recordPreparation(String campaignId, String remark);

    @Step(fr = "Mettre la campagne en ligne", en = "Put the campaign live")
    void goLive(String campaignId);

    @Step(fr = "Noter le bilan", en = "Record the result")
    void recordClosing(String campaignId, String result, String lessons, boolean unspentTold);
}
