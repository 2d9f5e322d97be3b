package com.mdmcmusicads.processes.payments;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;

/** The work payment-event.bpmn asks the application to do; one method per service task, same name as its id. */
public interface PaymentEventSteps extends Steps {

    /** The name of a {@link PaymentEvent.Outcome}. */
    @Step(
            fr = "Relire le paiement et en tenir compte",
            en = "Read the payment anew and act on it",
            helpFr = "Ce que le prestataire en dit maintenant fait foi, dans quelque ordre que les événements arrivent",
            helpEn = "What the provider says of it now counts, in whatever order events come in",
            leavesTheSystem = true,
            example = "DONE")
    String handleEvent(String eventId);

    @Step(fr = "Classer l’événement", en = "Settle the event", helpFr = "Avec ce qui a été constaté")
    void settleEvent(String eventId, String details);
}
