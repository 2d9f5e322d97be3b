package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.util.List;

/**
 * A rule that fired, and what has become of it.
 *
 * @param first the figures that set it off
 * @param now the figures as they were last looked at
 * @param why the words of the decision, or their message key
 * @param movers what moved most, the biggest first
 * @param firing whether its rule fired when it was last looked at
 * @param quiet closed, but its rule may not ask again until it gets worse
 * @param criticalSince or null while it is not critical
 */
public record Alert(
        String id,
        AlertKey key,
        AlertState state,
        Response response,
        Reading first,
        Reading now,
        String why,
        List<Mover> movers,
        boolean firing,
        boolean quiet,
        Instant openedAt,
        Instant changedAt,
        Instant criticalSince,
        Instant closedAt,
        Attempt attempt) {

    /** Type of its subject in trails and tasks. */
    public static final String SUBJECT = "alert";

    public Subject subject() {
        return new Subject(SUBJECT, id);
    }

    public Platform platform() {
        return key.platform();
    }

    public Rule rule() {
        return key.rule();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    boolean isCritical() {
        return now.severity() == Severity.CRITICAL;
    }

    /** Its page. */
    public String route() {
        return "alerts/" + id;
    }

    /** Of its task in the inbox: what is critical goes before what is not. */
    int priority() {
        return switch (now.severity()) {
            case CRITICAL -> 90;
            case WARNING -> 60;
            case INFO -> 40;
        };
    }
}
