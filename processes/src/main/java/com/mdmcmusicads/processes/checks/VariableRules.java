package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.DeclaredVariable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Every variable that is read comes from somewhere: a step, a decision, a form, a message, or our own code that starts the
 * process, which is known from the version that runs now.
 */
final class VariableRules implements ProcessRule {

    /** Known wherever several are done at once. */
    private static final Set<String> OF_LOOPS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    @Override
    public Stream<Remark> look(ReadProcess process) {
        var known = written(process);
        process.surroundings()
                .process(process.id())
                .ifPresent(live -> ReadVariables.in(live).forEach(read -> known.add(read.variable())));
        return ReadVariables.in(process.text()).stream()
                .filter(read -> !known.contains(read.variable()))
                .map(read -> Remark.error("variable.unknown", read.elementId(), read.variable()))
                .distinct();
    }

    private static Set<String> written(ReadProcess process) {
        var known = new HashSet<>(OF_LOOPS);
        known.addAll(process.catalogue().names());
        Stream.of(
                        process.all(ServiceTask.class).stream().map(ServiceTask::getCamundaResultVariable),
                        process.all(SendTask.class).stream().map(SendTask::getCamundaResultVariable),
                        process.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaResultVariable),
                        process.all(CamundaInputParameter.class).stream().map(CamundaInputParameter::getCamundaName),
                        process.all(CamundaOutputParameter.class).stream().map(CamundaOutputParameter::getCamundaName),
                        process.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget),
                        process.all(MultiInstanceLoopCharacteristics.class).stream()
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable),
                        process.all(org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition.class).stream()
                                .flatMap(error -> Stream.of(
                                        error.getCamundaErrorCodeVariable(), error.getCamundaErrorMessageVariable())),
                        asked(process),
                        declared(process))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .forEach(known::add);
        if (process.all(CallActivity.class).stream().anyMatch(VariableRules::bringsAll)) {
            known.addAll(ReadVariables.in(process.text()).stream()
                    .map(ReadVariables.Read::variable)
                    .collect(Collectors.toSet()));
        }
        return known;
    }

    private static Stream<String> asked(ReadProcess process) {
        return process.all(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(Objects::nonNull)
                .map(form -> process.surroundings().formKeys(form))
                .flatMap(Optional::stream)
                .flatMap(Set::stream);
    }

    private static Stream<String> declared(ReadProcess process) {
        return process.all(CamundaProperty.class).stream()
                .filter(property -> "publicVariables".equals(property.getCamundaName()))
                .flatMap(property -> names(Objects.requireNonNullElse(property.getCamundaValue(), "")));
    }

    private static Stream<String> names(String declaration) {
        try {
            return DeclaredVariable.read(declaration).keySet().stream();
        } catch (IllegalArgumentException wrong) {
            return Stream.empty();
        }
    }

    private static boolean bringsAll(CallActivity call) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream()
                        .anyMatch(out -> "all".equals(out.getCamundaVariables()));
    }
}
