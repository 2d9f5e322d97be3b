package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import org.springframework.stereotype.Component;

/** Tells the people in charge that a lead is theirs now or has waited too long; what waits too long rises in the inbox. */
@Component
class LeadAlarm {

    /** Past the next grade: a late B goes before an A that is on time. */
    private static final int RISE = 25;

    private final TaskDesk tasks;
    private final Notifier notifier;
    private final Signals signals;

    LeadAlarm(TaskDesk tasks, Notifier notifier, Signals signals) {
        this.tasks = tasks;
        this.notifier = notifier;
        this.signals = signals;
    }

    void qualificationIsLate(Lead lead) {
        isLate(lead, Role.SDR, "leads.notice.qualification-late");
    }

    void contactIsLate(Lead lead) {
        isLate(lead, Role.SALES, "leads.notice.contact-late");
    }

    void isHandedOver(Lead lead) {
        notifier.tell(Role.SALES, "leads.notice.handed-over", "leads/" + lead.id(), lead.title(), lead.grade());
    }

    private void isLate(Lead lead, Role team, String message) {
        tasks.raisePriority(Subject.lead(lead.id()), RISE).forEach(task -> tell(task, lead, team, message));
        signals.publish(LeadDesk.CHANGED, lead.id());
    }

    /** Whoever took the task hears of it, else everybody it is offered to. */
    private void tell(OpenTask task, Lead lead, Role team, String message) {
        if (task.isFree()) {
            notifier.tell(team, message, task.route(), lead.title());
        } else {
            notifier.tell(task.assignee(), message, task.route(), lead.title());
        }
    }
}
