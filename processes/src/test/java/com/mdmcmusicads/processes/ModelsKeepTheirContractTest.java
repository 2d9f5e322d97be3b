package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One name, everywhere: a model and its two Java types must say the same things with the same words. */
class ModelsKeepTheirContractTest {

    static Stream<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileProcessAndClassShareOneName(Model model) throws ReflectiveOperationException {
        assertThat(model).hasToString(kebab(model.key()) + ".bpmn");
        assertThat(model.contract().getField("KEY").get(null)).isEqualTo(model.key());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsOneStepAndEveryStepIsOneServiceTask(Model model) {
        var steps = Arrays.stream(model.steps().getDeclaredMethods())
                .filter(step -> !step.isAnnotationPresent(Deprecated.class) && !isForOtherModels(step))
                .collect(Collectors.toMap(Method::getName, step -> step));
        var borrowed = borrowed(model);

        assertThat(ids(model.all(ServiceTask.class))).isEqualTo(union(steps.keySet(), borrowed.keySet()));
        for (var task : model.all(ServiceTask.class)) {
            var step = steps.getOrDefault(task.getId(), borrowed.get(task.getId()));
            assertThat(StepCall.read(task.getCamundaExpression()))
                    .as("call of %s", task.getId())
                    .contains(new StepCall(agentOf(step), step.getName(), names(step)));
            assertThat(task.getCamundaResultVariable() != null)
                    .as("%s keeps its result", task.getId())
                    .isEqualTo(step.getReturnType() != void.class);
        }
    }

    /** Tasks that call a step another process offers, by their ids; two such tasks differ by what follows its name. */
    private static Map<String, Method> borrowed(Model model) {
        var borrowed = new HashMap<String, Method>();
        Model.all()
                .filter(other -> !other.key().equals(model.key()))
                .flatMap(other -> Arrays.stream(other.steps().getDeclaredMethods()))
                .filter(ModelsKeepTheirContractTest::isForOtherModels)
                .forEach(step -> ids(model.all(ServiceTask.class)).stream()
                        .filter(id -> id.startsWith(step.getName()))
                        .forEach(id -> borrowed.put(id, step)));
        return borrowed;
    }

    private static boolean isForOtherModels(Method step) {
        return step.getAnnotation(Step.class) != null
                && step.getAnnotation(Step.class).forOtherModels();
    }

    private static String agentOf(Method step) {
        return lower(step.getDeclaringClass().getSimpleName());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepTellsTheDesignerWhatItDoes(Model model) {
        for (var step : model.steps().getDeclaredMethods()) {
            var label = step.getAnnotation(Step.class);
            assertThat(label).as("@Step of %s", step.getName()).isNotNull();
            assertThat(List.of(label.fr(), label.en()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
        }
    }

    /** Retries themselves are configuration; a retry of such a step must not repeat what came before it. */
    @ParameterizedTest
    @MethodSource("models")
    void stepThatLeavesTheSystemHasASavePointBeforeIt(Model model) {
        for (var step : model.steps().getDeclaredMethods()) {
            if (step.getAnnotation(Step.class).leavesTheSystem() && !isForOtherModels(step)) {
                var task = (ServiceTask) model.bpmn().getModelElementById(step.getName());
                assertThat(task.isCamundaAsyncBefore()).as(step.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAnAnswerAFormAndAGroup(Model model) {
        assertThat(ids(model.all(UserTask.class))).containsExactlyInAnyOrderElementsOf(answers(model));
        for (var task : model.all(UserTask.class)) {
            assertThat(task.getCamundaFormRef()).isEqualTo(kebab(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroups())
                    .as("role of %s", task.getId())
                    .matches("[A-Z]+|\\$\\{[a-z]+Role}");
            assertThat(task.isCamundaAsyncAfter())
                    .as("save point after %s", task.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageIsAMethodAndEveryMethodAMessage(Model model) {
        var told = Arrays.stream(model.contract().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertThat(model.all(Message.class))
                .extracting(message -> folded(message.getName()))
                .containsExactlyInAnyOrderElementsOf(told);
        for (var event : model.all(MessageEventDefinition.class)) {
            if (event.getParentElement() instanceof CatchEvent caught) {
                assertThat(caught.getId()).isEqualTo(folded(event.getMessage().getName()));
            }
        }
    }

    /** Whoever sends it gets an answer at once; what follows is the process's own affair. Starts answer with their result. */
    @ParameterizedTest
    @MethodSource("models")
    void messagesOthersSendHaveASavePointAfterThem(Model model) {
        for (var event : model.all(MessageEventDefinition.class)) {
            if (event.getParentElement() instanceof CatchEvent caught && !(caught instanceof StartEvent)) {
                assertThat(caught.isCamundaAsyncAfter()).as(caught.getId()).isTrue();
            }
        }
        assertThat(model.all(ReceiveTask.class)).allMatch(ReceiveTask::isCamundaAsyncAfter);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyErrorIsAnExceptionOfTheSteps(Model model) {
        assertThat(model.all(Error.class))
                .extracting(Error::getErrorCode)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(model.steps().getDeclaredClasses())
                        .filter(BpmnError.class::isAssignableFrom)
                        .map(type -> lower(type.getSimpleName()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyVariableIsSaidSomewhereInJavaOrInADecision(Model model) {
        var known = variablesOf(model);
        Expressions.in(model)
                .forEach(expression -> assertThat(known)
                        .as("variables of %s", expression)
                        .containsAll(Expressions.variables(expression)));
        model.all(BusinessRuleTask.class)
                .forEach(task -> assertThat(known)
                        .as("inputs of the decision of %s", task.getId())
                        .containsAll(inputs(task.getCamundaDecisionRef())));
    }

    private static Set<String> variablesOf(Model model) {
        var known = new TreeSet<String>();
        Arrays.stream(model.contract().getDeclaredMethods()).forEach(method -> known.addAll(names(method)));
        Stream.concat(
                        Arrays.stream(model.contract().getDeclaredClasses()),
                        Arrays.stream(model.contract().getDeclaredMethods())
                                .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .filter(CaseVariables.class::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .forEach(part -> known.add(part.getName()));
        addAll(known, model.all(ServiceTask.class), ServiceTask::getCamundaResultVariable);
        addAll(known, model.all(BusinessRuleTask.class), BusinessRuleTask::getCamundaResultVariable);
        addAll(known, model.all(CamundaInputParameter.class), CamundaInputParameter::getCamundaName);
        addAll(known, model.all(CamundaOutputParameter.class), CamundaOutputParameter::getCamundaName);
        return known;
    }

    private static <T> void addAll(Set<String> known, List<T> elements, Function<T, String> name) {
        elements.stream().map(name).filter(found -> found != null).forEach(known::add);
    }

    private static Set<String> inputs(String decision) {
        var file = Model.files("/" + kebab(decision) + ".dmn").findFirst();
        assertThat(file).as("file of the decision %s", decision).isPresent();
        var model = Dmn.readModelFromFile(file.get().toFile());
        assertThat(model.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly(decision);
        return model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent())
                .collect(Collectors.toSet());
    }

    private static List<String> answers(Model model) {
        return Arrays.stream(model.contract().getDeclaredClasses())
                .filter(TaskAnswer.class::isAssignableFrom)
                .map(type -> lower(type.getSimpleName()))
                .toList();
    }

    private static Set<String> ids(Collection<? extends FlowElement> elements) {
        return elements.stream().map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getName())
                .toList();
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    /** {@code lead.updated} as {@code leadUpdated}. */
    private static String folded(String message) {
        return Arrays.stream(message.split("[.-]"))
                .reduce((head, word) -> head + Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .orElseThrow();
    }
}
