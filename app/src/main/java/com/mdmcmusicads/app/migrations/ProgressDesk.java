package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.migrations.Migration.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far migrations are, what became of each case, and the ways to hold them, let them go on or end them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
public class ProgressDesk {

    private static final String READERS = "hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')";

    private final Migrations migrations;
    private final Cases cases;
    private final Lanes lanes;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    ProgressDesk(Migrations migrations, Cases cases, Lanes lanes, AuditTrail trail, Signals signals, Clock clock) {
        this.migrations = migrations;
        this.cases = cases;
        this.lanes = lanes;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Migration> find(String id) {
        return migrations.find(id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<Migration> page(int offset, int limit) {
        return migrations.page(offset, limit);
    }

    /** What became of its cases, those that went wrong first; {@code state} null for all. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<Taken> cases(String id, Taken.State state, int offset, int limit) {
        return cases.page(id, state, offset, limit);
    }

    /** Whether jobs of it gave up, so that it goes on only when somebody says so. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public boolean isStuck(String id) {
        return lanes.stuck(id) > 0;
    }

    /** Cases being taken over at this moment are finished; no other begins. */
    public void pause(String id) {
        change(id, State.RUNNING, State.PAUSED, "migration.paused");
    }

    public void resume(String id) {
        if (change(id, State.PAUSED, State.RUNNING, "migration.resumed")) {
            lanes.open(id);
        }
    }

    /** Cases that went over stay; the others are left as they are. */
    public void cancel(String id) {
        var held = migrations.hold(id).filter(State::isOpen);
        if (held.isPresent()) {
            migrations.state(id, State.CANCELLED, clock.instant());
            cases.cancel(id);
            tell(id, "migration.cancelled");
        }
    }

    /** Another attempt for lanes that gave up. */
    public void again(String id) {
        lanes.unstick(id);
        tell(id, "migration.resumed");
    }

    private boolean change(String id, State from, State to, String action) {
        var holds = migrations.hold(id).filter(from::equals).isPresent();
        if (holds) {
            migrations.state(id, to, null);
            tell(id, action);
        }
        return holds;
    }

    private void tell(String id, String action) {
        trail.record(action, new Subject(MigrationDesk.SUBJECT, id), Map.of());
        signals.publish(MigrationDesk.CHANGED, id);
    }
}
