package com.mdmcmusicads.processes.quotes;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;

/** The work quote-to-invoice.bpmn asks the application to do; one method per service task, same name as its id. */
public interface QuoteToInvoiceSteps extends Steps {

    @Step(
            fr = "Demander l’accord de la direction",
            en = "Ask direction for approval",
            helpFr = "Répond pour quand il le faut, en heures ouvrées",
            helpEn = "Answers by when it is needed, in business hours")
    Date requestApproval(String quoteId, String approvalWhy);

    @Step(fr = "Rendre le devis à son auteur", en = "Give the quote back to its author")
    void refuseQuote(String quoteId, String reason);

    @Step(
            fr = "Valider le devis",
            en = "Release the quote",
            helpFr = "Au nom de la personne qui a approuvé, ou de la règle qui n’en demande aucune",
            helpEn = "In the name of whoever approved it, or of the rule that asks nobody")
    void releaseQuote(String quoteId, boolean needsApproval);

    @Step(
            fr = "Envoyer le devis",
            en = "Send the quote",
            helpFr = "E-mail avec le PDF et le lien signé ; répond quand la validité prend fin",
            helpEn = "Mail with the PDF and the signed link; answers when its validity ends",
            leavesTheSystem = true)
    Date sendQuote(String quoteId);

    @Step(
            fr = "Planifier la relance",
            en = "Plan the reminder",
            helpFr = "À J+3 puis J+7, en heures ouvrées et avant la fin de validité ; rien quand il n’en reste plus",
            helpEn = "After 3 and 7 days, in business hours and before the validity ends; nothing when none is left")
    Date planReminder(String quoteId);

    @Step(fr = "Relancer le client", en = "Remind the client")
    void remindClient(String quoteId);

    @Step(fr = "Clore le devis expiré", en = "Close the expired quote")
    void expireQuote(String quoteId);

    @Step(
            fr = "Enregistrer le refus",
            en = "Record the refusal",
            helpFr = "Le prospect revient aux commerciaux",
            helpEn = "The lead goes back to sales")
    void recordDecline(String quoteId, String reason);

    @Step(
            fr = "Enregistrer la commande",
            en = "Record the order",
            helpFr = "ONE_OFF, MONTHLY ou BOTH ; STALE quand l’acceptation n’est pas celle du devis en cours",
            helpEn = "ONE_OFF, MONTHLY or BOTH; STALE when the acceptance is not of the quote that counts",
            example = "ONE_OFF")
    String placeOrder(String quoteId, String signer, Integer signedVersion, String evidence);

    @Step(fr = "Créer ou retrouver le client", en = "Make or find the client")
    void welcomeClient(String quoteId);

    @Step(
            fr = "Vérifier de quoi facturer",
            en = "Check what invoicing needs",
            helpFr = "Interroge VIES pour un numéro de TVA européen encore à vérifier",
            helpEn = "Asks VIES about a European VAT number that is still to verify",
            leavesTheSystem = true)
    boolean checkBilling(String quoteId);

    @Step(
            fr = "Signaler ce qui manque pour facturer",
            en = "Say what invoicing lacks",
            helpFr = "Répond pour quand il le faut, en heures ouvrées",
            helpEn = "Answers by when it is needed, in business hours")
    Date requestBilling(String quoteId);

    @Step(fr = "Annuler la commande", en = "Cancel the order")
    void cancelOrder(String quoteId, String details);

    @Step(
            fr = "Facturer la commande",
            en = "Invoice the order",
            helpFr = "Les lignes payées en une fois ; une seule facture, quoi qu’il arrive",
            helpEn = "The lines paid at once; one invoice, whatever happens",
            leavesTheSystem = true)
    void invoiceOrder(String quoteId);

    @Step(
            fr = "Démarrer l’abonnement",
            en = "Start the subscription",
            helpFr = "Les lignes mensuelles",
            helpEn = "The monthly lines",
            leavesTheSystem = true)
    void startSubscription(String quoteId);

    @Step(
            fr = "Transmettre au chef de projet",
            en = "Hand over to the project manager",
            helpFr = "Répond pour quand il le faut, en heures ouvrées",
            helpEn = "Answers by when it is needed, in business hours")
    Date handOverOrder(String quoteId);

    @Step(
            fr = "Planifier la campagne",
            en = "Plan the campaign",
            helpFr = "Une seule par commande, avec ses plateformes et leur budget média",
            helpEn = "One for each order, with its platforms and their media budget")
    void planCampaign(String quoteId, String startsOn, String endsOn, String release);

    @Step(fr = "Clore la commande", en = "Close the order")
    void closeOrder(String quoteId, String startsOn, String details);

    /** A campaign cannot run on these days; nothing was planned. */
    final class CampaignRefused extends BpmnError {

        public CampaignRefused(String message) {
            super("campaignRefused", message);
        }
    }

    /** An invoice would lack what the law wants on it; nothing was drawn. */
    final class MentionsMissing extends BpmnError {

        public MentionsMissing(String message) {
            super("mentionsMissing", message);
        }
    }
}
