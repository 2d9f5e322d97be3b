package com.mdmcmusicads.processes.outreach;

import com.mdmcmusicads.processes.Field;
import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work email-sequence.bpmn asks the application to do, and the one step by which other processes enrol a lead. */
public interface EmailSequenceSteps extends Steps {

    @Step(
            fr = "Inscrire à une séquence",
            en = "Enrol in a sequence",
            helpFr = "Avec l’accord du prospect seulement ; sinon, le suivi dit pourquoi non",
            helpEn = "Only with the lead’s consent; otherwise the timeline says why not",
            forOtherModels = true)
    void enrolLead(String leadId, String sequence);

    @Step(
            fr = "Planifier le prochain e-mail",
            en = "Plan the next e-mail",
            helpFr = "Dans la plage d’envoi de la séquence ; rien quand il n’en reste plus",
            helpEn = "Inside the sending window of the sequence; nothing when none is left")
    Date planMail(
            String enrolmentId,
            @Field(
                            fr = "Jours d’envoi",
                            en = "Days of sending",
                            helpFr = "Après l’inscription, par exemple « 0, 2, 6 » ; vide : les jours de la séquence",
                            helpEn = "After the enrolment, for example “0, 2, 6”; empty: the days of the sequence")
                    String cadence);

    /** As running enrolments of the model before 2026-11-23 call it. */
    @Deprecated(since = "2026-11-23")
    @Step(fr = "Planifier le prochain e-mail", en = "Plan the next e-mail")
    default Date planMail(String enrolmentId) {
        return planMail(enrolmentId, null);
    }

    @Step(
            fr = "Vérifier l’e-mail",
            en = "Check the e-mail",
            helpFr = "READY ; HELD quand il manque une valeur ; LATE hors de la plage d’envoi",
            helpEn = "READY; HELD when a value is missing; LATE outside the sending window")
    String checkMail(String enrolmentId);

    @Step(fr = "Retenir l’e-mail", en = "Hold the e-mail back")
    void holdMail(String enrolmentId);

    @Step(fr = "Lire le consentement", en = "Read the consent")
    String readConsent(String enrolmentId);

    @Step(fr = "Consulter la liste d’exclusion", en = "Look at the suppression list")
    boolean checkSuppression(String enrolmentId);

    @Step(
            fr = "Compter les e-mails récents",
            en = "Count recent e-mails",
            helpFr = "Tous ceux que cette adresse a reçus en sept jours, toutes séquences confondues",
            helpEn = "All that this address received in seven days, over all sequences")
    int countRecentMails(String enrolmentId);

    @Step(
            fr = "Poster l’e-mail",
            en = "Post the e-mail",
            helpFr = "Une seule fois par étape, quoi qu’il arrive",
            helpEn = "Once per step, whatever happens",
            advertises = true)
    void sendMail(String enrolmentId);

    @Step(fr = "Remettre l’e-mail à plus tard", en = "Put the e-mail off")
    void delayMail(String enrolmentId, String contactReason);

    @Step(fr = "Abandonner la séquence", en = "Drop the sequence")
    void dropSequence(String enrolmentId, String contactReason);

    @Step(fr = "Terminer la séquence", en = "Finish the sequence")
    void finishSequence(String enrolmentId);

    @Step(fr = "Noter l’arrêt", en = "Record the stop")
    void recordStop(String enrolmentId, String reason);
}
