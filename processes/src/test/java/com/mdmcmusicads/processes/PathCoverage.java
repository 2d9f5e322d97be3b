package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Notes what the tests of a class pass in their model; says how much, and fails when anything was left out. */
class PathCoverage implements AfterTestExecutionCallback, AfterAllCallback {

    private static final Map<String, Set<String>> TAKEN = new ConcurrentHashMap<>();

    /** Notes the flows; the engine's own history has the activities. */
    static final AbstractBpmnParseListener RECORDER = new AbstractBpmnParseListener() {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            var key = ((ProcessDefinitionEntity) flow.getProcessDefinition()).getKey();
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> passed(key).add(flow.getId()));
        }
    };

    private final Set<String> testsRun = new HashSet<>();
    private String process;

    @Override
    public void afterTestExecution(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod().getName());
        process = ((ProcessTest) context.getRequiredTestInstance()).process();
        ProcessTest.HISTORY
                .createHistoricActivityInstanceQuery()
                .list()
                .forEach(activity -> passed(process).add(activity.getActivityId()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (testsRun.containsAll(testsOf(context.getRequiredTestClass()))) {
            check(process, passed(process));
        }
        TAKEN.clear();
    }

    private static void check(String process, Set<String> passed) {
        var model = Model.named(process);
        var nodes = ids(model.all(FlowNode.class));
        var flows = ids(model.all(SequenceFlow.class));
        model.all(EventBasedGateway.class).stream()
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .filter(flow -> passed.contains(flow.getTarget().getId()))
                .forEach(flow -> passed.add(flow.getId()));
        System.out.printf(
                "%s: %s activities and events, %s flows passed%n", model, share(nodes, passed), share(flows, passed));
        assertThat(passed).as("paths of %s", model).containsAll(nodes).containsAll(flows);
    }

    private static String share(Set<String> all, Set<String> passed) {
        return all.stream().filter(passed::contains).count() + " of " + all.size();
    }

    private static Set<String> ids(Collection<? extends FlowElement> elements) {
        var ids = new TreeSet<String>();
        elements.forEach(element -> ids.add(element.getId()));
        return ids;
    }

    private static Set<String> testsOf(Class<?> type) {
        var names = new HashSet<String>();
        Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .forEach(method -> names.add(method.getName()));
        return names;
    }

    private static Set<String> passed(String process) {
        return TAKEN.computeIfAbsent(process, name -> ConcurrentHashMap.newKeySet());
    }
}
