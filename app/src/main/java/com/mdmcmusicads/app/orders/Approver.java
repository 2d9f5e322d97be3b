package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import org.springframework.stereotype.Component;

/** Who approved a quote: whoever completed the last task about it. */
@Component
class Approver {

    private static final int LAST_ENTRIES = 50;

    private final AuditTrail trail;

    Approver(AuditTrail trail) {
        this.trail = trail;
    }

    String of(String quoteId) {
        return trail.of(new Subject("quote", quoteId), LAST_ENTRIES).stream()
                .filter(entry -> entry.action().equals("task.completed"))
                .map(entry -> entry.actor())
                .findFirst()
                .orElse(AuditTrail.SYSTEM);
    }
}
