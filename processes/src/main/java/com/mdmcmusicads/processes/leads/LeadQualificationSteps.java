package com.mdmcmusicads.processes.leads;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work lead-qualification.bpmn asks the application to do; one method per service task, same name as its id. */
public interface LeadQualificationSteps extends Steps {

    @Step(fr = "Enregistrer la note", en = "Record the grade")
    void recordScore(String leadId, int score, String grade);

    @Step(
            fr = "Attribuer le prospect",
            en = "Assign the lead",
            helpFr = "À une personne de l’équipe, ou à personne : il attend alors dans la file de l’équipe",
            helpEn = "To a person of the team, or to nobody: it then waits in the team’s queue")
    String assignLead(String leadId, String team);

    @Step(
            fr = "Fixer l’échéance de qualification",
            en = "Set the qualification deadline",
            helpFr = "En heures ouvrées, à partir de maintenant",
            helpEn = "In business hours from now")
    Date planQualification(String leadId, String team, int responseHours, int priority);

    @Step(
            fr = "Relancer la qualification",
            en = "Escalate the qualification",
            helpFr = "Répond quand la direction sera prévenue à son tour",
            helpEn = "Answers when direction will be told as well")
    Date escalateQualification(String leadId);

    @Step(fr = "Alerter la direction d’une qualification oubliée", en = "Tell direction of a forgotten qualification")
    void reportLateQualification(String leadId);

    @Step(
            fr = "Choisir le commercial",
            en = "Choose the sales person",
            helpFr = "Personne quand l’équipe commerciale se sert elle-même dans sa file",
            helpEn = "Nobody when the sales team takes from its queue")
    String assignSeller(String leadId);

    @Step(fr = "Transmettre à l’équipe commerciale", en = "Hand over to sales")
    Date handOverLead(String leadId, String seller, String details);

    @Step(
            fr = "Relancer le contact",
            en = "Escalate the contact",
            helpFr = "Répond quand la direction sera prévenue à son tour",
            helpEn = "Answers when direction will be told as well")
    Date escalateContact(String leadId);

    @Step(fr = "Alerter la direction d’un contact oublié", en = "Tell direction of a forgotten contact")
    void reportLateContact(String leadId);

    @Step(fr = "Demander un devis", en = "Request a quote")
    void requestQuote(String leadId);

    @Step(fr = "Reprendre contact", en = "Take up contact again")
    Date resumeContact(String leadId);

    @Step(fr = "Convertir en client", en = "Convert to a client")
    void convertLead(String leadId);

    @Step(fr = "Mettre en maturation", en = "Nurture the lead")
    void nurtureLead(String leadId);

    @Step(
            fr = "Réactiver le prospect",
            en = "Wake the lead up",
            helpFr = "Répond si l’on peut lui écrire une séquence d’e-mails",
            helpEn = "Answers whether an e-mail sequence may be written to it")
    boolean wakeLead(String leadId);

    @Step(fr = "Écarter le prospect", en = "Disqualify the lead")
    void disqualifyLead(String leadId, String reason, String details);

    @Step(fr = "Classer comme perdu", en = "Close as lost")
    void loseLead(String leadId, String reason, String details);

    @Step(
            fr = "Mettre à jour la note et l’échéance",
            en = "Update the grade and the deadline",
            helpFr = "La tâche ouverte suit : sa priorité et son échéance",
            helpEn = "The open task follows: its priority and its deadline")
    void recordNewScore(String leadId, int score, String grade, String team, int responseHours, int priority);

    @Step(fr = "Signaler la réponse", en = "Announce the reply")
    void noteReply(String leadId);

    /** Only for instances begun before 2026-11-22, as are those below. */
    @Deprecated
    @Step(fr = "Fixer l’échéance de qualification", en = "Set the qualification deadline")
    Date planQualification(String leadId, String team, int responseHours);

    @Deprecated
    @Step(fr = "Transmettre à l’équipe commerciale", en = "Hand over to sales")
    Date handOverLead(String leadId);

    @Deprecated
    @Step(fr = "Mettre à jour la note", en = "Update the grade")
    void recordNewScore(String leadId, int score, String grade);
}
