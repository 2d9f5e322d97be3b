package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.incidents.CaseRetries;
import com.mdmcmusicads.app.payevents.EventShelf.EventSearch;
import com.mdmcmusicads.processes.payments.PaymentEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where accounting and administrators look through what the provider told us, and have it handled again. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ACCOUNTING')")
class EventDesk {

    private final EventShelf shelf;
    private final CaseRetries retries;
    private final AuditTrail trail;

    EventDesk(EventShelf shelf, CaseRetries retries, AuditTrail trail) {
        this.shelf = shelf;
        this.retries = retries;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<StoredEvent> list(EventSearch search, int offset, int limit) {
        return shelf.list(search, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(EventState state, int most) {
        return shelf.count(state, most);
    }

    @Transactional(readOnly = true)
    public Optional<StoredEvent> find(String eventId) {
        return shelf.find(eventId);
    }

    /** One more try at once for an event that failed; false when it does not stand still. */
    public boolean again(String eventId, String reason) {
        var done = retries.retry(PaymentEvent.KEY, eventId, reason);
        if (done) {
            trail.record("payment-event.replayed", new Subject(EventPage.TYPE, eventId), Map.of());
        }
        return done;
    }
}
