package com.mdmcmusicads.app.tasks;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.stereotype.Component;

/**
 * Puts the recorder beside every user task of every model; built in, so that no operation can skip it. Labels of models
 * are French; the extension properties {@code en.name} and {@code en.help}, as in
 * the forms, give the English ones.
 */
@Component
class TaskWatch extends AbstractBpmnParseListener {

    static final String ENGLISH_NAME = "en.name";
    static final String ENGLISH_HELP = "en.help";

    private static final Namespace CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;
    private static final Set<String> ENGLISH = Set.of(ENGLISH_NAME, ENGLISH_HELP);
    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final TaskRecorder recorder;

    TaskWatch(TaskRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        keepEnglish(element, process);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepEnglish(element, activity);
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            EVENTS.forEach(event -> task.getTaskDefinition().addBuiltInTaskListener(event, recorder));
        }
    }

    private static void keepEnglish(Element element, CoreModelElement into) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties != null) {
            properties.elementsNS(CAMUNDA, "property").stream()
                    .filter(property -> ENGLISH.contains(property.attribute("name")))
                    .forEach(property -> into.setProperty(property.attribute("name"), property.attribute("value")));
        }
    }
}
