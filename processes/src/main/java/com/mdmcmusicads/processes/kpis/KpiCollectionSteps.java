package com.mdmcmusicads.processes.kpis;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work kpi-collection.bpmn asks the application to do; one method per service task, same name as its id. */
public interface KpiCollectionSteps extends Steps {

    @Step(
            fr = "Préparer la plage à relire",
            en = "Plan the range to read",
            helpFr = "La coupe en tranches que la plateforme accepte",
            helpEn = "Cuts it into stretches the platform accepts")
    void planRange(String runId);

    /** The name of a {@link KpiCollection.Outcome}. */
    @Step(
            fr = "Lire et enregistrer des pages",
            en = "Read pages and keep them",
            helpFr =
                    "Chaque page est enregistrée avec l’endroit où reprendre ; rend MORE, DONE, PAUSE, EXPIRED ou FAILED",
            helpEn =
                    "Each page is kept together with the place to go on from; gives MORE, DONE, PAUSE, EXPIRED or FAILED",
            leavesTheSystem = true,
            example = "MORE, DONE")
    String fetchPages(String runId);

    @Step(
            fr = "Clore la collecte",
            en = "Close the collection",
            helpFr = "Rend le nombre de campagnes de la plateforme que personne ne connaît encore ici",
            helpEn = "Gives the number of campaigns at the platform that nobody knows here yet",
            example = "0")
    int closeRun(String runId);

    @Step(fr = "Signaler les campagnes inconnues", en = "Tell of unknown campaigns")
    void tellUnknown(String runId);

    @Step(
            fr = "Fixer la pause",
            en = "Plan the pause",
            helpFr = "Ce que la plateforme demande, sinon de plus en plus long",
            helpEn = "What the platform asks for, else longer and longer")
    Date planPause(String runId);

    @Step(
            fr = "Signaler l’accès expiré",
            en = "Report the expired access",
            helpFr = "Vrai quand personne n’a encore la tâche pour ce compte",
            helpEn = "True when nobody has the task for this account yet")
    boolean reportExpired(String runId);

    @Step(fr = "Reprendre où elle s’est arrêtée", en = "Go on where it stopped")
    void resumeRun(String runId);

    @Step(fr = "Noter l’abandon", en = "Note that it is given up")
    void giveUp(String runId, String details);

    @Step(fr = "Noter l’échec et prévenir", en = "Note the failure and tell")
    void failRun(String runId);

    @Step(fr = "Arrêter la collecte", en = "Stop the collection")
    void stopRun(String runId);
}
