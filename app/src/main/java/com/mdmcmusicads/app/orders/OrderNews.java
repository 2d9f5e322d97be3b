package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people what a quote needs from them, and writes into its trail what became of it. */
@Component
class OrderNews {

    private final Notifier notifier;
    private final AuditTrail trail;
    private final Signals signals;

    OrderNews(Notifier notifier, AuditTrail trail, Signals signals) {
        this.notifier = notifier;
        this.trail = trail;
        this.signals = signals;
    }

    /** @param notice last part of a message key under {@code orders.notice} */
    void tell(Role role, String notice, QuoteSheet quote) {
        notifier.tell(
                role,
                "orders.notice." + notice,
                route(quote),
                quote.number(),
                quote.addressee().name());
    }

    void tellSeller(String notice, QuoteSheet quote) {
        notifier.tell(
                quote.sellerAccountId(),
                "orders.notice." + notice,
                route(quote),
                quote.number(),
                quote.addressee().name());
    }

    void note(String action, QuoteSheet quote, Map<String, Object> values) {
        trail.record(action, new Subject("quote", quote.id()), values);
        signals.publish(QuoteDesk.CHANGED, quote.id());
    }

    /** Of the client as well, once there is one. */
    void note(String action, QuoteSheet quote, String clientId) {
        note(action, quote, Map.of("client", clientId));
        trail.record(action, new Subject("client", clientId), Map.of("quote", quote.id()));
    }

    private static String route(QuoteSheet quote) {
        return "quotes/" + quote.id();
    }
}
