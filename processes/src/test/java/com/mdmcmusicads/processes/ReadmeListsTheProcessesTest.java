package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The table of processes in README.md is what the models say: start, people, timers. */
class ReadmeListsTheProcessesTest {

    private static final Path MODELS = Path.of("src/main/resources");

    @Test
    void readmeHasOneTrueRowForEachProcess() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        try (var files = Files.walk(MODELS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                assertThat(readme).contains(row(file));
            }
        }
    }

    private static String row(Path file) {
        var name = file.getFileName().toString().replace(".bpmn", "");
        var model = Bpmn.readModelFromFile(file.toFile());
        return "| [`%s`](docs/processes/%s.svg) | %s | %s | %s |"
                .formatted(name, name, starts(model), people(model), timers(model));
    }

    private static String starts(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(event ->
                        "`" + ((MessageEventDefinition) event).getMessage().getName() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String people(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(task -> task.getName() + " [" + task.getCamundaCandidateGroups() + "]")
                .collect(Collectors.joining(", "));
    }

    private static String timers(BpmnModelInstance model) {
        List<String> timers = model.getModelElementsByType(CatchEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(FlowElement::getId)
                .sorted()
                .toList();
        return timers.isEmpty() ? "–" : String.join(", ", timers);
    }
}
