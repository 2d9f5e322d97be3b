package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskDrafts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when somebody should have taken an alert, and who hears of it when nobody has. */
@Component
class AlertClock {

    static final String TASK = "handleBudgetAlert";

    /** Critical and untouched for this long: direction hears of it. Also how often it is looked whether that is so. */
    private static final Duration CRITICAL = Duration.ofHours(4);

    /** Everything else has a working day. */
    private static final Duration USUAL = Duration.ofHours(8);

    /** Above everything else in the inbox. */
    private static final int RISE = 10;

    private final Alerts alerts;
    private final AlertTries tries;
    private final AlertNews news;
    private final TaskDesk tasks;
    private final TaskDrafts drafts;
    private final BusinessHours hours;
    private final Clock clock;

    AlertClock(
            Alerts alerts,
            AlertTries tries,
            AlertNews news,
            TaskDesk tasks,
            TaskDrafts drafts,
            BusinessHours hours,
            Clock clock) {
        this.alerts = alerts;
        this.tries = tries;
        this.news = news;
        this.tasks = tasks;
        this.drafts = drafts;
        this.hours = hours;
        this.clock = clock;
    }

    /** Somebody is asked, or asked again. */
    Instant ask(String alertId) {
        tries.asked(alertId);
        var alert = alerts.get(alertId);
        if (alert.attempt().round() > 1) {
            news.again(alert);
        }
        return hours.after(clock.instant(), alert.isCritical() ? CRITICAL : USUAL);
    }

    /** @return when to look again */
    Instant look(String alertId) {
        var alert = alerts.get(alertId);
        var now = clock.instant();
        if (alert.isCritical() && alert.attempt().escalatedAt() == null && isUntouched(alert)) {
            var due = criticalDue(alert);
            if (now.isBefore(due)) {
                return due;
            }
            escalate(alert, now);
        }
        return hours.after(now, CRITICAL);
    }

    /** What has become critical has less time than it was given. */
    void tighten(String alertId) {
        var alert = alerts.get(alertId);
        if (!alert.isCritical()) {
            return;
        }
        var due = criticalDue(alert);
        task(alert)
                .filter(task -> task.dueAt() != null && task.dueAt().isAfter(due))
                .ifPresent(task -> tasks.reschedule(alert.subject(), TASK, due));
    }

    private Instant criticalDue(Alert alert) {
        return hours.after(alert.criticalSince(), CRITICAL);
    }

    private void escalate(Alert alert, Instant now) {
        tries.escalated(alert.id(), now);
        news.forgotten(alert);
        tasks.raisePriority(alert.subject(), RISE);
    }

    /** Nobody took it and nobody began to fill it in; putting it off does not count. */
    private boolean isUntouched(Alert alert) {
        return task(alert)
                .filter(task -> task.isFree() && !drafts.isBegun(task.id()))
                .isPresent();
    }

    private Optional<OpenTask> task(Alert alert) {
        return tasks.about(alert.subject()).stream()
                .filter(task -> task.key().equals(TASK))
                .findFirst();
    }
}
