package com.mdmcmusicads.processes;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;

/** Reads the case around a step for it, and keeps what it answers. */
final class CaseScope {

    private CaseScope() {}

    static CaseFacts facts(VariableScope scope) {
        if (!(scope instanceof ExecutionEntity execution)) {
            throw new ProcessEngineException("This step works within a case only");
        }
        return new CaseFacts(
                execution.getProcessDefinition().getKey(),
                execution.getProcessInstanceId(),
                execution.getCurrentActivityId(),
                execution.getProcessBusinessKey(),
                attempt(execution),
                new HashMap<>(around(execution).getVariables()),
                written(execution));
    }

    /** A job keeps its id through all its attempts; a call outside a job is never made twice. */
    private static String attempt(DelegateExecution execution) {
        var job = Context.getCommandContext().getCurrentJob();
        var call = (job == null ? execution.getActivityInstanceId() : job.getId()) + "/"
                + execution.getProcessInstanceId() + "/" + execution.getCurrentActivityId();
        return UUID.nameUUIDFromBytes(call.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, String> written(DelegateExecution execution) {
        var written = new HashMap<String, String>();
        var task = execution.getBpmnModelElementInstance();
        if (task != null && task.getExtensionElements() != null) {
            task.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                    .flatMap(fields -> fields.getCamundaInputParameters().stream())
                    .forEach(field -> written.put(field.getCamundaName(), field.getTextContent()));
        }
        return written;
    }

    /** Fields of a task live in a scope of their own; the case is the one around it. */
    private static AbstractVariableScope around(ExecutionEntity execution) {
        var hasFields =
                execution.getActivity() != null && execution.getActivity().isScope();
        var parent = execution.getParentVariableScope();
        return hasFields && parent != null ? parent : execution;
    }

    /** What remains to be the value of the call: nothing, when the answer was spread over variables. */
    static Object keep(Method step, Object answer, VariableScope scope) {
        var label = step.getAnnotation(Step.class);
        if (label == null || !label.answersVariables()) {
            return answer;
        }
        var target = scope instanceof ExecutionEntity execution ? around(execution) : scope;
        ((Map<?, ?>) answer).forEach((name, value) -> target.setVariable(String.valueOf(name), value));
        return null;
    }
}
