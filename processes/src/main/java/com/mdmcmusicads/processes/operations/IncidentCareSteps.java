package com.mdmcmusicads.processes.operations;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work incident-care.bpmn asks the application to do; one method per service task, same name as its id. */
public interface IncidentCareSteps extends Steps {

    /** By when somebody should have taken it. */
    @Step(
            fr = "Fixer le délai",
            en = "Set the deadline",
            helpFr = "4 heures ouvrées ; prévient la personne responsable",
            helpEn = "4 business hours; tells the owner")
    Date planCare(String careId);

    /** When to look again. */
    @Step(
            fr = "Vérifier la prise en charge",
            en = "Look whether somebody takes it",
            helpFr =
                    "L’administration, puis la direction, quand personne n’y a touché ; répond quand regarder à nouveau",
            helpEn = "Administrators, then direction, when nobody touched it; answers when to look again")
    Date escalateCare(String careId);

    @Step(
            fr = "Relancer tout ce qui est bloqué ici",
            en = "Try everything here again",
            helpFr = "Un essai de plus pour chaque dossier bloqué pour cette cause",
            helpEn = "One more attempt for each case stuck for this cause")
    void retryCare(String careId, String reason);

    /** The role that owns it from now on. */
    @Step(
            fr = "Confier à quelqu’un d’autre",
            en = "Hand it over",
            helpFr = "Sur demande, aussi pour les prochains incidents de ce processus",
            helpEn = "On request also for the next incidents of this process")
    String handOverCare(String careId, String newOwner, Boolean forNext, String reason);

    @Step(
            fr = "Laisser de côté",
            en = "Let it be",
            helpFr = "Les dossiers restent bloqués, personne n’est plus relancé pour eux",
            helpEn = "The cases stay where they are, nobody is asked about them any more")
    void acceptCare(String careId, String reason);

    @Step(fr = "Clore l’incident", en = "Close the incident")
    void closeCare(String careId);
}
