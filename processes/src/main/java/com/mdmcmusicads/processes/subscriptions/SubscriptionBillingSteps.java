package com.mdmcmusicads.processes.subscriptions;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;

/** The work subscription-billing.bpmn asks the application to do; one method per service task, same name as its id. */
public interface SubscriptionBillingSteps extends Steps {

    @Step(
            fr = "Faire le point",
            en = "Read the standing",
            helpFr = "RUNNING, PAUSED, ou OVER quand plus rien n’est à facturer",
            helpEn = "RUNNING, PAUSED, or OVER when nothing is left to bill",
            example = "ACTIVE")
    String readStanding(String subscriptionId);

    @Step(
            fr = "Fixer la prochaine échéance",
            en = "Plan the next due day",
            helpFr = "Le matin du premier jour qui reste à facturer, heure de Paris",
            helpEn = "The morning of the first day not billed yet, in Paris")
    Date planPeriod(String subscriptionId);

    @Step(
            fr = "Compter les échéances manquées",
            en = "Count the periods missed",
            helpFr = "Vrai quand plusieurs périodes sont dues sans que personne ne l’ait validé",
            helpEn = "True when several periods are due and nobody has approved it",
            example = "false")
    boolean reviewPeriod(String subscriptionId);

    @Step(fr = "Noter la décision", en = "Record the decision")
    void settleCatchUp(String subscriptionId, String verdict, String reason);

    @Step(
            fr = "Facturer la période",
            en = "Bill the period",
            helpFr = "La plus ancienne qui soit due, une seule fois quoi qu’il arrive",
            helpEn = "The oldest one due, once whatever happens")
    void billPeriod(String subscriptionId);

    @Step(fr = "Clore l’abonnement", en = "Close the subscription")
    void finishSubscription(String subscriptionId);

    /** The law wants something on the invoice that nobody has written yet; nothing was drawn. */
    final class BillingBlocked extends BpmnError {

        public BillingBlocked() {
            super("billingBlocked");
        }
    }
}
