package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.processes.operations.IncidentCare;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the cares into line with what the engine says stands still: opens, closes, tells. It compares two tables and so
 * cannot miss anything; ten thousand incidents at once are a few rounds of it and one task. One node at a time.
 */
@Component
class CareSweep {

    /** Topic of the signal that a care came, changed or was closed; the payload is its id. */
    static final String CHANGED = "incident-care";

    private static final int ROUND = 1000;

    /** Messages that differ more often than this at one step are not worth a care each. */
    private static final int MOST_AT_A_STEP = 10;

    private static final String REST = "";

    private final Members members;
    private final Cares cares;
    private final CareOwners owners;
    private final IncidentCare process;
    private final Notifier notifier;
    private final Signals signals;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    CareSweep(
            Members members,
            Cares cares,
            CareOwners owners,
            IncidentCare process,
            Notifier notifier,
            Signals signals,
            JdbcTemplate jdbc,
            Clock clock) {
        this.members = members;
        this.cares = cares;
        this.owners = owners;
        this.process = process;
        this.notifier = notifier;
        this.signals = signals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True when it is worth looking again soon. */
    @Transactional
    public boolean round() {
        if (!jdbc.queryForObject("select pg_try_advisory_xact_lock(hashtext('incident-care'))", Boolean.class)) {
            return false;
        }
        var unseen = members.unseen(ROUND);
        unseen.stream().collect(Collectors.groupingBy(this::careOf)).forEach((care, failures) -> join(care, failures));
        cares.returned().forEach(this::returns);
        cares.quiet().forEach(this::closes);
        return unseen.size() == ROUND || cares.isAnythingBeingTried();
    }

    private String careOf(Failure failure) {
        return cares.atWork(failure, failure.signature())
                .or(() -> cares.atWork(failure, REST))
                .orElseGet(() -> open(failure))
                .id();
    }

    private Care open(Failure failure) {
        var signature = cares.atWork(failure) < MOST_AT_A_STEP ? failure.signature() : REST;
        var care = cares.open(failure, signature, owners.of(failure));
        if (failure.process().equals(IncidentCare.KEY)) {
            notifier.tell(Role.ADMIN, "incidents.notice.own", Care.route(care.id()));
        } else {
            process.incidentOpened(care.id(), care.owner().name(), care.cause().priority());
        }
        return care;
    }

    private void join(String careId, List<Failure> failures) {
        members.join(careId, failures);
        cares.grew(careId, failures.size());
        signals.publish(CHANGED, careId);
    }

    private void returns(Care care) {
        if (process.incidentReturned(care.id())) {
            cares.state(care.id(), Care.State.OPEN);
            signals.publish(CHANGED, care.id());
        }
    }

    private void closes(Care care) {
        if (care.state() == Care.State.ACCEPTED || !told(care)) {
            cares.solved(care.id(), clock.instant());
            signals.publish(CHANGED, care.id());
        }
    }

    /** False when no process is there to hear it. */
    private boolean told(Care care) {
        return !care.process().equals(IncidentCare.KEY) && process.incidentSolved(care.id());
    }
}
