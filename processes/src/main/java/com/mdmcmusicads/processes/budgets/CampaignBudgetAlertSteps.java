package com.mdmcmusicads.processes.budgets;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;

/** The work campaign-budget-alert.bpmn asks the application to do; one method per service task, same name as its id. */
public interface CampaignBudgetAlertSteps extends Steps {

    @Step(
            fr = "Prévenir le chef de projet",
            en = "Tell the project manager",
            helpFr = "Avec ce qui a le plus bougé ; à défaut, tous les chefs de projet",
            helpEn = "With what moved most; all project managers when the campaign has none")
    void tellManager(String alertId);

    @Step(
            fr = "Garder pour information",
            en = "Keep for information",
            helpFr = "Dit une fois, sans tâche",
            helpEn = "Told once, without a task")
    void keepNote(String alertId);

    /** By when somebody should have taken it. */
    @Step(
            fr = "Fixer le délai",
            en = "Set the deadline",
            helpFr = "4 heures ouvrées quand c’est critique, un jour ouvré sinon",
            helpEn = "4 business hours when it is critical, else a working day")
    Date planHandling(String alertId);

    @Step(
            fr = "Proposer un message au client",
            en = "Propose a message to the client",
            helpFr = "Dans sa langue ; le chef de projet le relit et le corrige",
            helpEn = "In their language; the project manager reads and corrects it")
    String proposeMessage(String alertId);

    /** When to look again. */
    @Step(
            fr = "Vérifier la prise en charge",
            en = "Look whether somebody takes it",
            helpFr =
                    "La direction quand l’alerte est critique et que personne n’y a touché ; répond quand regarder à nouveau",
            helpEn = "Direction when it is critical and nobody touched it; answers when to look again")
    Date escalateAlert(String alertId);

    @Step(
            fr = "Laisser de côté",
            en = "Let it be",
            helpFr = "Se tait tant que le niveau ou la gravité ne monte pas",
            helpEn = "Quiet until its level or severity rises")
    void ignoreAlert(String alertId, String gapChoice, String reason);

    @Step(
            fr = "Ajuster le budget",
            en = "Adjust the budget",
            helpFr = "L’ancien budget reste dans l’historique de la campagne",
            helpEn = "The old budget stays in the history of the campaign")
    void adjustBudget(String alertId, Double newBudget, String reason);

    @Step(fr = "Mettre en pause", en = "Pause", helpFr = "Cette plateforme seulement", helpEn = "This platform only")
    void pausePlatform(String alertId, String reason);

    @Step(
            fr = "Prévenir le client",
            en = "Tell the client",
            helpFr = "Un seul e-mail par décision, tel que le chef de projet l’a écrit",
            helpEn = "One mail a decision, as the project manager wrote it")
    void tellClient(String alertId, String message);

    @Step(fr = "Attendre une nouvelle collecte", en = "Wait for a new collection")
    void requestFigures(String alertId, String reason);

    /** By when figures should have come. */
    @Step(
            fr = "Fixer le contrôle",
            en = "Plan the check",
            helpFr = "L’effet se lit dans les prochains chiffres ; sans chiffres, quelqu’un est relancé",
            helpEn = "The effect shows in the next figures; without figures somebody is asked again")
    Date planCheck(String alertId);

    /** HELD, EARLY, or anything else for an effect that did not come. */
    @Step(
            fr = "Contrôler l’effet",
            en = "Check the effect",
            helpFr = "HELD, EARLY quand il est trop tôt pour le dire, MISSED ou SILENT sinon",
            helpEn = "HELD, EARLY when it is too soon to say, MISSED or SILENT otherwise")
    String checkEffect(String alertId);

    @Step(fr = "Clore l’alerte", en = "Close the alert")
    void closeHandled(String alertId);

    @Step(fr = "Clore l’alerte rétablie", en = "Close the recovered alert")
    void closeRecovered(String alertId, String closing);

    @Step(
            fr = "Prévenir de l’aggravation",
            en = "Tell that it got worse",
            helpFr = "Le délai se resserre quand l’alerte devient critique",
            helpEn = "The deadline tightens when it becomes critical")
    void tellRise(String alertId);

    /** What was decided cannot be done (any more); nothing was changed, and whoever decided is told why. */
    final class EffectRefused extends BpmnError {

        public EffectRefused(String message) {
            super("effectRefused", message);
        }
    }
}
