package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.live.Signals;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail, screens and other rooms what became of a mail, in the transaction that is running. */
@Component
class MailNews {

    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    MailNews(AuditTrail trail, Signals signals, ApplicationEventPublisher events) {
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    void queued(Mail mail) {
        record("mail.queued", mail, null);
    }

    void queuedAgain(Mail mail) {
        record("mail.queued-again", mail, null);
    }

    void left(Mail mail, Instant at) {
        record("mail.sent", mail, null);
        events.publishEvent(new MailLeft(mail.id().toString(), mail.about(), at));
    }

    /** {@code action} says how: {@code mail.bounced}, {@code mail.suppressed} or {@code mail.failed}. */
    void failed(String action, Mail mail, String reason) {
        record(action, mail, reason);
        events.publishEvent(new MailFailed(mail.id().toString(), mail.about(), reason));
    }

    void inDoubt(Mail mail) {
        record("mail.uncertain", mail, null);
        events.publishEvent(new MailInDoubt(mail.id().toString(), mail.about()));
    }

    /** Nothing new for the trail, but screens should look again. */
    void moved(Mail mail) {
        signals.publish(SentMails.CHANGED, mail.id().toString());
    }

    void record(String action, Mail mail, String reason) {
        var values = new HashMap<String, Object>(Map.of("mail", mail.id().toString()));
        if (mail.template() == null) {
            values.put("subject", mail.subject());
        } else {
            values.put("template", mail.template());
        }
        if (reason != null) {
            values.put("mailReason", reason);
        }
        trail.record(action, mail.told(), values);
        moved(mail);
        if (mail.about() != null) {
            signals.publish(mail.about().type(), mail.about().id());
        }
    }
}
