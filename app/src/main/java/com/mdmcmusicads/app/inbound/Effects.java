package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.mime.ReadMail;
import com.mdmcmusicads.app.mime.Undelivered;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a mail at once, in the transaction that stores it. */
@Component
class Effects {

    /** Topic of signals whose payload is the id of a mail that came in. */
    static final String CHANGED = "inbound";

    private final SentMails sent;
    private final Suppressions suppressions;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    Effects(
            SentMails sent,
            Suppressions suppressions,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events) {
        this.sent = sent;
        this.suppressions = suppressions;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    void of(MailReceived received, ReadMail mail) {
        if (received.about() != null) {
            trail.record(
                    "mail.received",
                    received.about(),
                    Map.of("mailKind", received.kind().name(), ReceivedMailPage.TYPE, received.id()));
            signals.publish(received.about().type(), received.about().id());
        }
        if (received.answeredMailId() != null) {
            switch (received.kind()) {
                case BOUNCE -> mail.undelivered().forEach(failed -> bounced(received, failed));
                case COMPLAINT -> complained(received);
                default -> {}
            }
        }
        events.publishEvent(received);
    }

    private void bounced(MailReceived received, Undelivered failed) {
        sent.bounced(received.answeredMailId(), failed.permanent(), failed.diagnostic());
    }

    /** The address we wrote to, whatever the report names: reports can be made up, the id of our mail cannot. */
    private void complained(MailReceived received) {
        sent.find(received.answeredMailId())
                .ifPresent(mail -> suppressions.add(mail.to(), Why.COMPLAINED, received.about()));
    }
}
