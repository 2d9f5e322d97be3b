package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.audit.Correlation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Leaves in each instance the correlation id of the request that moved it last (began it, sent it a message, completed
 * its task), so that the jobs that follow work under the same id.
 */
@Component
class CaseCorrelation extends AbstractBpmnParseListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        if (Context.getJobExecutorContext() == null || !execution.hasVariable(Correlation.KEY)) {
            execution.setVariable(Correlation.KEY, Correlation.current());
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, this);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl event) {
        if (scope != event.getProcessDefinition()) {
            listen(event);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
        listen(task);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl task) {
        listen(task);
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element definition, ActivityImpl event) {
        listen(event);
    }

    @Override
    public void parseBoundaryMessageEventDefinition(Element definition, boolean interrupting, ActivityImpl event) {
        listen(event);
    }

    private void listen(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, this);
    }
}
