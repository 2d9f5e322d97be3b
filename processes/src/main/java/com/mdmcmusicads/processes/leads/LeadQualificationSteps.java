package com.mdmcmusicads.processes.leads;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work lead-qualification.bpmn asks the application to do; one method per service task, same name as its id. */
public interface LeadQualificationSteps extends Steps {

    @Step(fr = "Enregistrer la note", en = "Record the grade")
    void recordScore(String leadId, int score, String grade);

    @Step(
            fr = "Fixer l’échéance de qualification",
            en = "Set the qualification deadline",
            helpFr = "En heures ouvrées, à partir de maintenant",
            helpEn = "In business hours from now")
    Date planQualification(String leadId, String team, int responseHours);

    @Step(fr = "Relancer la qualification", en = "Escalate the qualification")
    void escalateQualification(String leadId);

    @Step(fr = "Transmettre à l’équipe commerciale", en = "Hand over to sales")
    Date handOverLead(String leadId);

    @Step(fr = "Relancer le contact", en = "Escalate the contact")
    void escalateContact(String leadId);

    @Step(fr = "Demander un devis", en = "Request a quote")
    void requestQuote(String leadId);

    @Step(fr = "Mettre en maturation", en = "Nurture the lead")
    void nurtureLead(String leadId);

    @Step(fr = "Réactiver le prospect", en = "Wake the lead up")
    void wakeLead(String leadId);

    @Step(fr = "Écarter le prospect", en = "Disqualify the lead")
    void disqualifyLead(String leadId, String reason, String details);

    @Step(fr = "Classer comme perdu", en = "Close as lost")
    void loseLead(String leadId, String reason, String details);

    @Step(fr = "Mettre à jour la note", en = "Update the grade")
    void recordNewScore(String leadId, int score, String grade);
}
