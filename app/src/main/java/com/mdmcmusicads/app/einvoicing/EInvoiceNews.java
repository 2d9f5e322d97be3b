package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail, screens, other rooms and people what became of an invoice. */
@Component
class EInvoiceNews {

    private final AuditTrail trail;
    private final Signals signals;
    private final Notifier notifier;
    private final ApplicationEventPublisher events;

    EInvoiceNews(AuditTrail trail, Signals signals, Notifier notifier, ApplicationEventPublisher events) {
        this.trail = trail;
        this.signals = signals;
        this.notifier = notifier;
        this.events = events;
    }

    void tell(String invoiceId, String number, EInvoiceEvent event) {
        var values = new LinkedHashMap<String, Object>();
        values.put("einvoice", event.state().name());
        if (reason(event) != null) {
            values.put("reason", reason(event));
        }
        trail.record(
                event.state() == EInvoiceState.HANDED_OVER ? "invoice.handed-over" : "invoice.platform-said",
                new Subject("invoice", invoiceId),
                values);
        signals.publish(EInvoiceDesk.CHANGED, invoiceId);
        if (event.state().isTrouble()) {
            trouble(invoiceId, number, event);
        }
    }

    private void trouble(String invoiceId, String number, EInvoiceEvent event) {
        var reason = reason(event);
        notifier.tell(
                Role.ACCOUNTING,
                "einvoicing.notice." + event.state(),
                "invoices/" + invoiceId,
                number,
                reason == null ? "–" : reason);
        events.publishEvent(new EInvoiceTroubled(invoiceId, number, event.state(), reason));
    }

    /** A message of the platform that leads to no invoice of ours, or that nobody can read. */
    void unread(PlatformMessage message) {
        notifier.tell(Role.ADMIN, "einvoicing.notice.unread", "", message.name());
    }

    private static String reason(EInvoiceEvent event) {
        return event.reason() == null ? event.reasonCode() : event.reason();
    }
}
