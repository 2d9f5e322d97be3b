package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people, screens and the trail how a run goes. */
@Component
class RunTeller {

    private final AuditTrail trail;
    private final Notifier notifier;
    private final Signals signals;

    RunTeller(AuditTrail trail, Notifier notifier, Signals signals) {
        this.trail = trail;
        this.notifier = notifier;
        this.signals = signals;
    }

    void moved(String runId) {
        signals.publish(CollectionDesk.CHANGED, runId);
    }

    void record(String runId, String what, Map<String, Object> values) {
        trail.record(RunPage.TYPE + "." + what, new Subject(RunPage.TYPE, runId), values);
        moved(runId);
    }

    void done(CollectionRun run) {
        var counts = run.counts();
        record(
                run.id(),
                "done",
                Map.of("created", counts.created(), "updated", counts.updated(), "pages", run.pages()));
    }

    /** Whoever repairs has the task; project managers hear why figures will be late. */
    void blocked(CollectionRun run) {
        record(run.id(), "blocked", Map.of("cause", run.cause().name()));
        notifier.tell(Role.PM, "kpicollection.notice.blocked", RunPage.address(run.id()), run.accountName());
    }

    void resumed(String runId) {
        record(runId, "resumed", Map.of());
    }

    void failed(CollectionRun run) {
        record(
                run.id(),
                "failed",
                run.cause() == null ? Map.of() : Map.of("cause", run.cause().name()));
        notifier.tell(Role.PM, "kpicollection.notice.failed", RunPage.address(run.id()), run.accountName());
        notifier.tell(Role.ADMIN, "kpicollection.notice.failed", RunPage.address(run.id()), run.accountName());
    }

    void strangers(CollectionRun run, int count) {
        notifier.tell(Role.PM, "kpicollection.notice.strangers", RunPage.ROUTE, count, run.accountName());
    }
}
