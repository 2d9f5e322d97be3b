package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.tasks.TaskDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By when a lead wants an answer and how urgent it is, from the routing; both follow when the routing says otherwise. */
@Component
class LeadUrgency {

    private static final String QUALIFYING = "qualifyLead";

    /** An update never makes a task late: there is at least this much time left. */
    private static final Duration LEAST = Duration.ofHours(1);

    private final Leads leads;
    private final LeadMoves moves;
    private final TaskDesk tasks;
    private final BusinessHours hours;
    private final Clock clock;

    LeadUrgency(Leads leads, LeadMoves moves, TaskDesk tasks, BusinessHours hours, Clock clock) {
        this.leads = leads;
        this.moves = moves;
        this.tasks = tasks;
        this.hours = hours;
        this.clock = clock;
    }

    /** A first answer is due from when the lead came in, every later one from now. */
    Instant plan(String leadId, String team, int responseHours, int priority) {
        var lead = leads.get(leadId);
        var since =
                lead.progress().dueAt() == null && lead.progress().priority() == 0 ? lead.createdAt() : clock.instant();
        var due = hours.after(since, Duration.ofHours(responseHours));
        moves.move(
                leadId,
                "lead.routed",
                Map.of("team", team, "dueAt", due.toString()),
                progress -> progress.planned(priority, since, due));
        return due;
    }

    /** The open task follows, and keeps what else made it more urgent. */
    void replan(Lead lead, String team, int responseHours, int priority) {
        var progress = lead.progress();
        tasks.raisePriority(Subject.lead(lead.id()), priority - progress.priority());
        progress.replanned(team, priority, due(lead, responseHours));
    }

    private Instant due(Lead lead, int responseHours) {
        var now = lead.dueAt();
        var due = hours.after(lead.progress().roundAt(), Duration.ofHours(responseHours));
        if (lead.status() != LeadStatus.NEW || now == null || now.isBefore(clock.instant()) || due.equals(now)) {
            return now;
        }
        var soonest = hours.after(clock.instant(), LEAST);
        var moved = due.isBefore(soonest) ? soonest : due;
        moves.record(lead, "lead.replanned", Map.of("dueAt", now.toString()), Map.of("dueAt", moved.toString()));
        tasks.reschedule(Subject.lead(lead.id()), QUALIFYING, moved);
        return moved;
    }
}
