package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Letter;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.payments.MethodLost;
import com.mdmcmusicads.app.payments.MethodSaved;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks clients for a card or a mandate, and tells their timeline when one comes or goes. */
@Service
@Transactional
class MethodDesk {

    /** The topic of {@link Signals} by which screens hear that a client's method changed; the payload is the client. */
    static final String CHANGED = "payment-method";

    private final ClientDesk clients;
    private final PayLinks links;
    private final Mailer mailer;
    private final AuditTrail trail;
    private final Signals signals;

    MethodDesk(ClientDesk clients, PayLinks links, Mailer mailer, AuditTrail trail, Signals signals) {
        this.clients = clients;
        this.links = links;
        this.mailer = mailer;
        this.trail = trail;
        this.signals = signals;
    }

    /** A mail with the link; who pays by transfer may ignore it. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void ask(String clientId) {
        var party = clients.party(clientId);
        var about = new Subject("client", clientId);
        mailer.send(new Letter(
                party.email(),
                party.language(),
                "payment-method",
                Map.of("name", party.contact() == null ? party.name() : party.contact(), "link", link(clientId)),
                about,
                false));
        trail.record("client.method-asked", about, Map.of());
    }

    private String link(String clientId) {
        return links.toLeaveMethod(clientId);
    }

    @EventListener
    public void on(MethodSaved saved) {
        note("client.method-saved", saved.payer(), saved.method().label());
    }

    @EventListener
    public void on(MethodLost lost) {
        note("client.method-lost", lost.payer(), lost.method().label());
    }

    private void note(String action, String clientId, String method) {
        trail.record(action, new Subject("client", clientId), Map.of("method", method));
        signals.publish(CHANGED, clientId);
    }
}
