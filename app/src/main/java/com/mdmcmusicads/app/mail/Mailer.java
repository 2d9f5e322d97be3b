package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mail.Status;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are posted: written down in the caller's transaction, so none leaves for something that did not happen. */
@Service
@Transactional
public class Mailer {

    static final String TOPIC = "mail";

    private final MailTemplates templates;
    private final Outbox outbox;
    private final MailSettings settings;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Mailer(
            MailTemplates templates,
            Outbox outbox,
            MailSettings settings,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.settings = settings;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** @return the id of the mail in the outbox */
    public String send(Letter letter) {
        var id = UUID.randomUUID();
        var status = settings.leaves() ? Status.QUEUED : Status.KEPT;
        outbox.add(id, status, letter, templates.write(letter), Correlation.current(), clock.instant());
        trail.record("mail.queued", new Subject("mail", id.toString()), Map.of("template", letter.template()));
        signals.publish(TOPIC, id.toString());
        return id.toString();
    }
}
