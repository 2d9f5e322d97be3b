package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read these models: drawn in full, labelled in French, named so that logs and history make sense. */
class ModelsAreReadableTest {

    /** About fifteen activities a model; beyond that it wants to be two. */
    private static final int MOST_TASKS = 20;

    /** What stands in a frame of its own is looked at by itself. */
    private static final int MOST_TASKS_IN_A_FRAME = 6;

    private static final Pattern READABLE = Pattern.compile("[a-z][a-zA-Z0-9]+(_[a-zA-Z]+)?");
    private static final Pattern MADE_BY_A_MODELER = Pattern.compile(".*_[0-9a-z]{7}");

    /** A straight apostrophe, or an ordinary space where French wants one that does not break. */
    private static final Pattern WRONG_FRENCH = Pattern.compile("'| [?!:;»]|« |\\d \\d{3}");

    static Stream<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Model model) {
        var shapes = model.all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        var edges = model.all(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(shapes).containsAll(ids(model.all(FlowNode.class)));
        assertThat(edges).containsAll(ids(model.all(SequenceFlow.class)));
        assertThat(model.all(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoTasksLieOnEachOther(Model model) {
        var boxes = model.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof Task)
                .map(BpmnShape::getBounds)
                .toList();
        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one && overlap(one, other))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsLeadFromLeftToRight(Model model) {
        var flows = model.all(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .toList();
        var backwards = flows.stream().filter(ModelsAreReadableTest::leadsBack).toList();
        assertThat(backwards.size()).as("flows that lead back").isLessThanOrEqualTo(Math.max(1, flows.size() / 8));
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsAreReadable(Model model) {
        assertThat(ids(model.all(FlowElement.class)))
                .allSatisfy(id -> assertThat(id).matches(READABLE).doesNotMatch(MADE_BY_A_MODELER));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingPeopleSeeHasAFrenchLabel(Model model) {
        for (var node : model.all(FlowNode.class)) {
            if (!(node instanceof EventBasedGateway) && !(node instanceof Gateway joins && isJoin(joins))) {
                assertFrench(node.getId(), node.getName());
            }
        }
        model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() instanceof Gateway && !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> assertFrench(flow.getId(), flow.getName()));
        assertFrench(model.key(), model.process().getName());
        assertThat(model.process().getDocumentations())
                .as("what %s is for", model.key())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsSmallEnoughToBeSeenAtOnce(Model model) {
        var tasksByFrame = model.all(Task.class).stream()
                .collect(Collectors.groupingBy(Task::getParentElement, Collectors.counting()));
        tasksByFrame.forEach((frame, tasks) ->
                assertThat(tasks).isLessThanOrEqualTo(frame instanceof Process ? MOST_TASKS : MOST_TASKS_IN_A_FRAME));
        assertThat(model.all(Process.class)).hasSize(1);
    }

    private static void assertFrench(String id, String label) {
        assertThat(label).as("label of %s", id).isNotBlank();
        assertThat(WRONG_FRENCH.matcher(label).find())
                .as("typography of “%s”", label)
                .isFalse();
    }

    private static boolean isJoin(Gateway gateway) {
        return gateway.getOutgoing().size() == 1;
    }

    private static boolean leadsBack(BpmnEdge edge) {
        var points = edge.getWaypoints().toArray(new org.camunda.bpm.model.bpmn.instance.di.Waypoint[0]);
        return points[points.length - 1].getX() < points[0].getX() - 100;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toCollection(TreeSet::new));
    }
}
