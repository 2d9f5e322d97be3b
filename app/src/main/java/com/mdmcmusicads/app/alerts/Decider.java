package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import org.springframework.stereotype.Component;

/** Who decided about an alert: whoever completed the last task about it. */
@Component
class Decider {

    private static final int LAST_ENTRIES = 50;
    private static final int LONGEST = 500;

    private final AuditTrail trail;
    private final Directory directory;

    Decider(AuditTrail trail, Directory directory) {
        this.trail = trail;
        this.directory = directory;
    }

    /** An account id, or {@code system}. */
    String of(String alertId) {
        return trail.of(new Subject(Alert.SUBJECT, alertId), LAST_ENTRIES).stream()
                .filter(entry -> entry.action().equals("task.completed"))
                .map(entry -> entry.actor())
                .findFirst()
                .orElse(AuditTrail.SYSTEM);
    }

    /** The reason with the name of whoever gave it, for histories that only see the process act. */
    String signed(String alertId, String reason) {
        var name = directory
                .find(of(alertId))
                .map(Person::name)
                .map(who -> " — " + who)
                .orElse("");
        var room = LONGEST - name.length();
        return (reason.length() > room ? reason.substring(0, room) : reason) + name;
    }
}
