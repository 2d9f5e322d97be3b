package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskDrafts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By when somebody should have taken an incident, and who hears of it when nobody has. */
@Component
class CareClock {

    private static final Duration LIMIT = Duration.ofHours(4);

    /** Above everything else in the inbox. */
    private static final int RISE = 10;

    private static final Set<Role> READERS_OF_THE_PAGE = Set.of(Role.ADMIN, Role.DESIGNER);

    private final Cares cares;
    private final DiagramDesk diagrams;
    private final TaskDesk tasks;
    private final TaskDrafts drafts;
    private final Notifier notifier;
    private final AuditTrail trail;
    private final Signals signals;
    private final BusinessHours hours;
    private final Clock clock;

    CareClock(
            Cares cares,
            DiagramDesk diagrams,
            TaskDesk tasks,
            TaskDrafts drafts,
            Notifier notifier,
            AuditTrail trail,
            Signals signals,
            BusinessHours hours,
            Clock clock) {
        this.cares = cares;
        this.diagrams = diagrams;
        this.tasks = tasks;
        this.drafts = drafts;
        this.notifier = notifier;
        this.trail = trail;
        this.signals = signals;
        this.hours = hours;
        this.clock = clock;
    }

    /** Somebody is asked. */
    Instant ask(Care care) {
        tell(care, care.owner(), "incident");
        tellChanged(care);
        return hours.after(clock.instant(), LIMIT);
    }

    /** Administrators first, then direction. @return when to look again */
    Instant look(Care care) {
        if (isUntouched(care)) {
            cares.escalated(care.id(), clock.instant());
            tell(
                    care,
                    care.escalations() == 0 && care.owner() != Role.ADMIN ? Role.ADMIN : Role.DIRECTION,
                    "untouched");
            tasks.raisePriority(care.subject(), RISE);
            trail.record(
                    "incident.escalated",
                    care.subject(),
                    Map.of("owner", care.owner().name()));
            tellChanged(care);
        }
        return hours.after(clock.instant(), LIMIT);
    }

    void tellChanged(Care care) {
        signals.publish(CareSweep.CHANGED, care.id());
    }

    private void tell(Care care, Role role, String notice) {
        var model = diagrams.model(care.definitionId());
        notifier.tell(
                role, "incidents.notice." + notice, route(care, role), model.nameOf(care.activityId()), model.name());
    }

    private String route(Care care, Role role) {
        return READERS_OF_THE_PAGE.contains(role)
                ? Care.route(care.id())
                : tasks.about(care.subject()).stream()
                        .map(OpenTask::route)
                        .findFirst()
                        .orElse("");
    }

    /** Nobody took it and nobody began to fill it in; putting it off does not count. */
    private boolean isUntouched(Care care) {
        return tasks.about(care.subject()).stream().anyMatch(task -> task.isFree() && !drafts.isBegun(task.id()));
    }
}
