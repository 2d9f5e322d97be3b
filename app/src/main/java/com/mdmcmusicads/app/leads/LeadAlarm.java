package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import org.springframework.stereotype.Component;

/** Tells the people in charge what they should know about a lead; what waits too long or answered rises in the inbox. */
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
        rise(lead, Role.SDR, "leads.notice.qualification-late");
    }

    void contactIsLate(Lead lead) {
        rise(lead, Role.SALES, "leads.notice.contact-late");
    }

    /** With no task open about it, whoever deals with leads of its stage hears of it. */
    void hasReplied(Lead lead) {
        var team = lead.status() == LeadStatus.QUALIFIED || lead.status() == LeadStatus.QUOTE_REQUESTED
                ? Role.SALES
                : Role.SDR;
        if (!rise(lead, team, "leads.notice.replied")) {
            tellOwner(lead, team, "leads.notice.replied");
        }
    }

    /** Direction hears of it when nobody has taken it of their own accord; says whether it did. */
    boolean isForgotten(Lead lead, String message) {
        var untouched = tasks.about(Subject.lead(lead.id())).stream()
                .filter(task ->
                        task.isFree() || task.assignee().equals(lead.progress().assignee()))
                .filter(task -> task.followUpAt() == null)
                .toList();
        untouched.forEach(task -> notifier.tell(Role.DIRECTION, message, task.route(), lead.title()));
        return !untouched.isEmpty();
    }

    void isAssigned(Lead lead, String person) {
        notifier.tell(person, "leads.notice.assigned", page(lead), lead.title(), lead.grade());
    }

    void isHandedOver(Lead lead, String seller) {
        if (seller == null) {
            notifier.tell(Role.SALES, "leads.notice.handed-over", page(lead), lead.title(), lead.grade());
        } else {
            notifier.tell(seller, "leads.notice.handed-over", page(lead), lead.title(), lead.grade());
        }
    }

    void isBackFromQuote(Lead lead) {
        tellOwner(lead, Role.SALES, "leads.notice.contact-resumed");
    }

    private void tellOwner(Lead lead, Role team, String message) {
        var owner = lead.progress().assignee();
        if (owner == null) {
            notifier.tell(team, message, page(lead), lead.title());
        } else {
            notifier.tell(owner, message, page(lead), lead.title());
        }
    }

    private boolean rise(Lead lead, Role team, String message) {
        var risen = tasks.raisePriority(Subject.lead(lead.id()), RISE);
        risen.forEach(task -> tell(task, lead, team, message));
        signals.publish(LeadDesk.CHANGED, lead.id());
        return !risen.isEmpty();
    }

    /** Whoever took the task hears of it, else everybody it is offered to. */
    private void tell(OpenTask task, Lead lead, Role team, String message) {
        if (task.isFree()) {
            notifier.tell(team, message, task.route(), lead.title());
        } else {
            notifier.tell(task.assignee(), message, task.route(), lead.title());
        }
    }

    private static String page(Lead lead) {
        return "leads/" + lead.id();
    }
}
