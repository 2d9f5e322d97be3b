package com.mdmcmusicads.processes.subscriptions;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * subscription-billing.bpmn as Java sees it; its business key is the id of the subscription. The row of the subscription says
 * what counts: a message only lets the process look at it again, so one that finds nobody waiting loses nothing.
 */
public class SubscriptionBilling {

    public static final String KEY = "subscriptionBilling";

    private final CaseMessages messages;

    public SubscriptionBilling(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A new subscription: its first period is planned right after the caller's transaction. */
    public void subscriptionStarted(String subscriptionId) {
        messages.start("subscription.started", subscriptionId, Map.of("subscriptionId", subscriptionId));
    }

    /** Lines came or went, or the client's data did. False when the process is not waiting. */
    public boolean subscriptionChanged(String subscriptionId) {
        return messages.tell("subscription.changed", subscriptionId, Map.of());
    }

    /** Prices change from some period on. False when the process is not waiting. */
    public boolean subscriptionRevised(String subscriptionId) {
        return messages.tell("subscription.revised", subscriptionId, Map.of());
    }

    /** No period is billed until it is resumed. False when the process is not waiting. */
    public boolean subscriptionPaused(String subscriptionId) {
        return messages.tell("subscription.paused", subscriptionId, Map.of());
    }

    /** Billing goes on. False when the process is not paused. */
    public boolean subscriptionResumed(String subscriptionId) {
        return messages.tell("subscription.resumed", subscriptionId, Map.of());
    }

    /** It has an end now. False when the process is not waiting. */
    public boolean subscriptionCancelled(String subscriptionId) {
        return messages.tell("subscription.cancelled", subscriptionId, Map.of());
    }

    /** What becomes of periods that fell due while nobody could bill them. */
    public enum CatchUp {
        /** One invoice each, in order. */
        BILL,
        /** Only the latest; the others are given to the client. */
        WAIVE
    }

    /** How several periods due at once are handled; why, when they are waived. */
    public record ApproveCatchUp(CatchUp verdict, String reason) implements TaskAnswer {}

    /** What was done so that the invoice can be issued. */
    public record UnblockBilling(String note) implements TaskAnswer {}
}
