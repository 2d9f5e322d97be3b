package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator looks at the outbox. Reading a mail of somebody else leaves a trace. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class OutboxDesk {

    private final Outbox outbox;
    private final MailSettings settings;
    private final AuditTrail trail;
    private final Clock clock;

    OutboxDesk(Outbox outbox, MailSettings settings, AuditTrail trail, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Mail> list(String search, int offset, int limit) {
        return outbox.list(search, offset, limit);
    }

    Mail read(UUID id) {
        trail.record("mail.read", new Subject("mail", id.toString()), Map.of());
        return outbox.find(id).orElseThrow();
    }

    void sendAgain(UUID id) {
        if (outbox.queueAgain(id, clock.instant())) {
            trail.record("mail.queued-again", new Subject("mail", id.toString()), Map.of());
        }
    }

    boolean leaves() {
        return settings.leaves();
    }
}
