package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what became of an invoice: the trail of it and of its client, the screens, and whoever listens. */
@Component
class InvoiceNews {

    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    InvoiceNews(AuditTrail trail, Signals signals, ApplicationEventPublisher events) {
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    void drafted(InvoiceSheet draft) {
        trail.record(action("drafted", draft), subject(draft), values(draft));
        signals.publish(InvoiceDesk.CHANGED, draft.id());
    }

    void rewritten(InvoiceSheet before, InvoiceSheet after) {
        trail.record("invoice.rewritten", subject(after), values(before), values(after));
        signals.publish(InvoiceDesk.CHANGED, after.id());
    }

    void discarded(InvoiceSheet draft) {
        trail.record(action("discarded", draft), subject(draft), values(draft));
        signals.publish(InvoiceDesk.CHANGED, draft.id());
    }

    void issued(InvoiceSheet issued) {
        trail.record(action("issued", issued), subject(issued), values(issued));
        trail.record(
                issued.kind() == Kind.INVOICE ? "client.invoiced" : "client.credited",
                new Subject("client", issued.clientId()),
                brief(issued));
        if (issued.credited() != null) {
            trail.record(
                    "invoice.credited", new Subject("invoice", issued.credited().invoiceId()), brief(issued));
            signals.publish(InvoiceDesk.CHANGED, issued.credited().invoiceId());
        }
        signals.publish(InvoiceDesk.CHANGED, issued.id());
        events.publishEvent(new InvoiceIssued(
                issued.id(),
                issued.number(),
                issued.kind(),
                issued.clientId(),
                issued.totals().gross(),
                issued.dueDay(),
                issued.credited() == null ? null : issued.credited().invoiceId()));
    }

    /** With the way to its page. */
    private static Map<String, Object> brief(InvoiceSheet issued) {
        return Map.of(
                "number", issued.number(), "gross", issued.totals().gross().amount(), "invoice", issued.id());
    }

    private static String action(String what, InvoiceSheet sheet) {
        return (sheet.kind() == Kind.INVOICE ? "invoice." : "credit-note.") + what;
    }

    private static Subject subject(InvoiceSheet sheet) {
        return new Subject("invoice", sheet.id());
    }

    private static Map<String, Object> values(InvoiceSheet sheet) {
        var values = new LinkedHashMap<String, Object>();
        values.put("number", sheet.number());
        values.put("client", sheet.buyer().name());
        values.put("net", sheet.totals().net().amount());
        values.put("gross", sheet.totals().gross().amount());
        values.put("lines", sheet.lines().size());
        values.put("purchaseOrder", sheet.purchaseOrder());
        values.put("reason", sheet.credited() == null ? null : sheet.credited().reason());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
