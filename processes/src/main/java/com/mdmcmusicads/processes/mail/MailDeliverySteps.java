package com.mdmcmusicads.processes.mail;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work mail-delivery.bpmn asks the application to do; one method per service task, same name as its id. */
public interface MailDeliverySteps extends Steps {

    /** The name of a {@link MailDelivery.Outcome}. */
    @Step(
            fr = "Remettre l’e-mail au serveur",
            en = "Hand the mail to the server",
            helpFr = "Au plus une fois, quoi qu’il arrive entre-temps",
            helpEn = "At most once, whatever dies in between",
            leavesTheSystem = true,
            example = "SENT")
    String deliverMail(String mailId);

    @Step(fr = "Fixer le prochain essai", en = "Set the next attempt")
    Date planDelivery(String mailId);

    @Step(
            fr = "Signaler un envoi incertain",
            en = "Report an uncertain delivery",
            helpFr = "Prévient l’administration, qui décide dans la boîte d’envoi",
            helpEn = "Tells the administrators, who decide in the outbox")
    void reportDoubt(String mailId);
}
