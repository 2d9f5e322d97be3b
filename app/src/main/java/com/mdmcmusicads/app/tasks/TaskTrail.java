package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.notifications.Notifier;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Acts on tasks in the trail of their subjects: the task's name, and ids of people, never what they wrote. */
@Component
class TaskTrail {

    private final AuditTrail trail;
    private final Notifier notifier;

    TaskTrail(AuditTrail trail, Notifier notifier) {
        this.trail = trail;
        this.notifier = notifier;
    }

    void record(String action, OpenTask task, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("task", task.name().french());
        all.put("taskId", task.id());
        trail.record(action, task.subject(), all);
    }

    /** From one person to another, who hears of it. */
    void handed(String action, OpenTask task, Person to, Person by) {
        record(action, task, Map.of("assignee", to.id()));
        if (!to.id().equals(by.id())) {
            var notice = "tasks.notice." + action.substring("task.".length());
            notifier.tell(to.id(), notice, task.route(), by.name(), task.name().in(to.language()), task.title());
        }
    }
}
