package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.payments.ProviderNews.About;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which events concern us, by the object the provider is to be asked for anew. */
enum EventKind {
    PAGE(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            EventKind.CHECK + "PAGE"),
    PAYMENT(
            "payment_intent.processing",
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.canceled",
            "payment_intent.requires_action",
            EventKind.CHECK + "PAYMENT"),
    REFUND("charge.refunded", "charge.refund.updated", "refund.created", "refund.updated", "refund.failed"),
    DISPUTE(
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated"),
    MANDATE("mandate.updated"),
    METHOD("payment_method.detached", "payment_method.automatically_updated"),
    SETUP("setup_intent.succeeded", "setup_intent.setup_failed");

    /** Ours: nobody told us anything for a while, or a payer says they are back. */
    static final String CHECK = "mdmc.check.";

    private final Set<String> types;

    EventKind(String... types) {
        this.types = Set.of(types);
    }

    About about() {
        return About.valueOf(name());
    }

    static Optional<EventKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }
}
