package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inbox calling things by their present names. */
@Service
@Transactional
public class TaskTitles {

    private final OpenTasks tasks;
    private final Subjects subjects;
    private final Signals signals;

    TaskTitles(OpenTasks tasks, Subjects subjects, Signals signals) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.signals = signals;
    }

    /** The subject is called or found by something else now; call it in the transaction that changes it. */
    public void refresh(Subject subject) {
        for (var task : tasks.of(subject)) {
            subjects.find(task.process().key(), subject.id()).ifPresent(now -> tasks.describe(task, now));
            signals.publish(TaskDesk.CHANGED, task.id());
        }
    }
}
