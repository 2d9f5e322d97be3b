package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.live.Signals;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps up with tasks that go over to another version of their model; the engine calls no task listener for it. */
@Component
class TaskMigration extends AbstractCamundaConfiguration {

    private final ObjectProvider<OpenTasks> tasks;
    private final ObjectProvider<TaskReader> reader;
    private final ObjectProvider<Signals> signals;

    /** Everything is asked for late, because the engine comes up before the rest. */
    TaskMigration(ObjectProvider<OpenTasks> tasks, ObjectProvider<TaskReader> reader, ObjectProvider<Signals> signals) {
        this.tasks = tasks;
        this.reader = reader;
        this.signals = signals;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.getCustomHistoryEventHandlers().add(new Follower());
    }

    private void follow(String id) {
        var read = reader.getObject()
                .read(Context.getCommandContext().getTaskManager().findTaskById(id));
        tasks.getObject().migrate(read.task(), read.searchWords());
        signals.getObject().publish(TaskDesk.CHANGED, id);
    }

    /** No bean: the engine's starter would take one for the only listener to its history. */
    private final class Follower implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)
                    && event instanceof HistoricTaskInstanceEventEntity migrated) {
                follow(migrated.getTaskId());
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
