package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.live.Signals;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes down what happens to a task in the transaction in which it happens, and tells the open inboxes. */
@Component
class TaskRecorder implements TaskListener {

    private final ObjectProvider<OpenTasks> tasks;
    private final ObjectProvider<TaskReader> reader;
    private final ObjectProvider<Signals> signals;

    /** Everything is asked for late, because the engine comes up before the rest. */
    TaskRecorder(ObjectProvider<OpenTasks> tasks, ObjectProvider<TaskReader> reader, ObjectProvider<Signals> signals) {
        this.tasks = tasks;
        this.reader = reader;
        this.signals = signals;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> {
                var read = reader.getObject().read((TaskEntity) task);
                tasks.getObject().insert(read.task(), read.searchWords());
            }
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> tasks.getObject().delete(task.getId());
            default -> tasks.getObject().update(TaskReader.state((TaskEntity) task));
        }
        signals.getObject().publish(TaskDesk.CHANGED, task.getId());
    }
}
