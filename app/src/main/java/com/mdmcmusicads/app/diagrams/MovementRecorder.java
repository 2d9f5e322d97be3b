package com.mdmcmusicads.app.diagrams;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Listens to the engine while it moves: every flow it takes, and every instance that moved. */
@Component
class MovementRecorder extends AbstractBpmnParseListener implements ExecutionListener, HistoryEventHandler {

    private final Clock clock;

    MovementRecorder(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, this);
    }

    @Override
    public void notify(DelegateExecution execution) {
        movements().take(execution.getProcessInstanceId(), execution.getCurrentTransitionId(), clock.instant());
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        var instance = event.getProcessInstanceId();
        if (instance == null) {
            return;
        }
        if (event instanceof HistoricProcessInstanceEventEntity process) {
            began(process);
            movements().tell(Movements.MOVED, instance);
        } else if (event instanceof HistoricActivityInstanceEventEntity) {
            movements().tell(Movements.MOVED, instance);
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            opened(incident);
            movements().tell(Movements.MOVED, instance);
            movements().tell(Movements.INCIDENT, instance);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static void began(HistoricProcessInstanceEventEntity process) {
        var begins = HistoryEventTypes.PROCESS_INSTANCE_START.getEventName().equals(process.getEventType());
        if (begins && process.getBusinessKey() != null) {
            movements().tell(Movements.BEGAN, process.getBusinessKey());
        }
    }

    private static void opened(HistoricIncidentEventEntity incident) {
        if (HistoryEventTypes.INCIDENT_CREATE.getEventName().equals(incident.getEventType())) {
            movements()
                    .open(new IncidentOpened(
                            incident.getProcessInstanceId(),
                            incident.getProcessDefinitionKey(),
                            businessKey(incident.getProcessInstanceId()),
                            Objects.requireNonNullElse(incident.getFailedActivityId(), incident.getActivityId())));
        }
    }

    private static String businessKey(String instanceId) {
        var instance = Context.getCommandContext().getExecutionManager().findExecutionById(instanceId);
        return instance == null ? null : instance.getBusinessKey();
    }

    private static Movements movements() {
        return Context.getCommandContext().getSession(Movements.class);
    }
}
