package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Why;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every activity and every flow a trial passes, and keeps its loops within bounds. */
final class PathRecorder extends AbstractBpmnParseListener implements ExecutionListener, HistoryEventHandler {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, this);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        if (body.getActivityBehavior() instanceof MultiInstanceActivityBehavior behavior
                && behavior.getLoopCardinalityExpression() != null) {
            behavior.setLoopCardinalityExpression(new BoundedCount(behavior.getLoopCardinalityExpression()));
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        var process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        Play.require().flow(process, execution.getCurrentTransitionId());
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity
                && HistoryEventTypes.ACTIVITY_INSTANCE_START.getEventName().equals(event.getEventType())) {
            Play.require().node(event.getProcessDefinitionKey(), activity.getActivityId(), activity.getActivityType());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** How often an activity is done, as long as it is not absurdly often. */
    private record BoundedCount(Expression count) implements Expression {

        private static final int MOST = 500;

        @Override
        public Object getValue(VariableScope scope) {
            var value = count.getValue(scope);
            if (asNumber(value) > MOST) {
                throw new TrialStopped(Why.ENDLESS, "More than " + MOST + " times the same activity at once: " + value);
            }
            return value;
        }

        private static double asNumber(Object value) {
            try {
                return value == null ? 0 : Double.parseDouble(value.toString().strip());
            } catch (NumberFormatException none) {
                return 0;
            }
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            count.setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return count.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return count.isLiteralText();
        }
    }
}
