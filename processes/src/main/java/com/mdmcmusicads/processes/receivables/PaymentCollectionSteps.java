package com.mdmcmusicads.processes.receivables;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work payment-collection.bpmn asks the application to do; one method per service task, same name as its id. */
public interface PaymentCollectionSteps extends Steps {

    @Step(
            fr = "Produire la facture Factur-X",
            en = "Make the Factur-X file",
            helpFr = "Une seule fois ; les octets envoyés sont gardés dix ans",
            helpEn = "Once only; the bytes that are sent are kept for ten years",
            leavesTheSystem = true)
    void makeInvoiceFile(String invoiceId);

    @Step(fr = "Déposer à la plateforme agréée", en = "Deposit at the approved platform", leavesTheSystem = true)
    void depositInvoice(String invoiceId);

    @Step(
            fr = "Envoyer au client",
            en = "Send to the client",
            helpFr = "Le PDF en pièce jointe, et le lien pour payer en ligne",
            helpEn = "The PDF attached, and the link to pay online",
            leavesTheSystem = true)
    void sendInvoice(String invoiceId);

    /** Whether money the client paid is to be given back online. */
    @Step(
            fr = "Imputer l’avoir",
            en = "Allocate the credit note",
            helpFr = "Sur la facture d’origine ; répond s’il faut rembourser un paiement en ligne",
            helpEn = "On the original invoice; answers whether an online payment is to be refunded",
            example = "false")
    boolean settleCreditNote(String invoiceId);

    @Step(fr = "Rembourser le client", en = "Refund the client", leavesTheSystem = true)
    void refundClient(String invoiceId);

    /** Whether something is left to be paid. */
    @Step(
            fr = "Ouvrir le suivi du paiement",
            en = "Open the collection",
            helpFr = "Répond s’il reste quelque chose à payer",
            helpEn = "Answers whether something is left to be paid")
    boolean openCollection(String invoiceId);

    @Step(fr = "Signaler la réouverture", en = "Announce the reopening")
    void announceReopening(String invoiceId);

    /** When to charge; nothing when there is no method on file, or no attempt left. */
    @Step(
            fr = "Fixer la date du prélèvement",
            en = "Plan the charge",
            helpFr = "Rien sans moyen de paiement enregistré, ni après un refus définitif",
            helpEn = "Nothing without a method on file, nor after a hard decline")
    Date planCharge(String invoiceId);

    /** SUCCEEDED, PROCESSING, or anything else for a failure. */
    @Step(
            fr = "Prélever",
            en = "Charge the client",
            helpFr = "Une tentative n’a lieu qu’une fois, quoi qu’il arrive",
            helpEn = "An attempt is made once, whatever happens",
            leavesTheSystem = true)
    String chargeClient(String invoiceId);

    @Step(fr = "Prévenir de l’échec", en = "Tell of the failure")
    void reportFailedCharge(String invoiceId);

    @Step(
            fr = "Fixer la prochaine relance",
            en = "Plan the next reminder",
            helpFr = "En heures ouvrées ; les jours de litige ne comptent pas",
            helpEn = "Inside business hours; days under dispute do not count")
    Date planReminder(String invoiceId);

    /** REMINDER, NOTICE, or TOO_SOON. */
    @Step(
            fr = "Choisir la relance",
            en = "Choose the reminder",
            helpFr = "REMINDER, NOTICE, ou TOO_SOON quand ce n’est plus le moment",
            helpEn = "REMINDER, NOTICE, or TOO_SOON when it is not the time any more")
    String chooseReminder(String invoiceId);

    @Step(
            fr = "Relancer le client",
            en = "Remind the client",
            helpFr = "Un seul e-mail par jour et par client, pour toutes ses factures échues",
            helpEn = "One mail a day and client, for all overdue invoices")
    void sendReminder(String invoiceId);

    @Step(fr = "Envoyer la mise en demeure", en = "Send the formal notice")
    void sendNotice(String invoiceId);

    @Step(fr = "Attendre encore", en = "Wait longer")
    void postponeNotice(String invoiceId, String until, String reason);

    @Step(fr = "Confier à l’avocat", en = "Hand to the lawyer")
    void handToLawyer(String invoiceId, String reason);

    @Step(fr = "Passer en perte", en = "Write off")
    void writeOffInvoice(String invoiceId, String reason);

    @Step(
            fr = "Émettre l’avoir",
            en = "Issue the credit note",
            helpFr = "De tout ce qui reste de la facture",
            helpEn = "Of all that is left of the invoice")
    void creditInvoice(String invoiceId, String reason);

    @Step(fr = "Rejeter le litige", en = "Reject the dispute")
    void rejectDispute(String invoiceId, String reason);

    @Step(fr = "Convenir d’une échéance", en = "Agree on a due day")
    void moveDueDay(String invoiceId, String newDueDay, String reason);

    @Step(
            fr = "Enregistrer le paiement",
            en = "Record the payment",
            helpFr = "Une référence ne compte qu’une fois",
            helpEn = "A reference counts once")
    void recordPayment(String invoiceId, Double amount, String currency, String method, Date paidOn, String reference);

    @Step(fr = "Clore le suivi", en = "Close the collection")
    void closeCollection(String invoiceId);
}
