package com.mdmcmusicads.processes;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses, before the engine reads it and so at every deployment, a model that says anything beyond
 * {@link ModelVocabulary} (scripts, classes, delegates, listeners, connectors, mail and shell tasks are not in it), that
 * calls anything but the step catalogue, or whose expressions do more than read variables.
 */
public final class ModelGuard implements BpmnParseFactory {

    private static final Set<String> CALLING_TASKS = Set.of("serviceTask", "sendTask");

    private final StepCatalogue catalogue;

    public ModelGuard(StepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new GuardedParse(parser);
    }

    private void inspect(Element element, BiConsumer<String, Element> complain) {
        if (ModelVocabulary.isDrawing(element)) {
            return;
        }
        ModelVocabulary.unknownIn(element)
                .forEach(word -> complain.accept(word + " is not allowed in a model", element));
        wrongCall(element).ifPresent(call -> complain.accept("calls no step of the catalogue: " + call, element));
        ModelVocabulary.expressionsIn(element)
                .flatMap(expression -> ModelExpression.complaint(expression).stream())
                .forEach(complaint -> complain.accept(complaint, element));
        wrongDeclaration(element).ifPresent(complaint -> complain.accept(complaint, element));
        element.elements().forEach(child -> inspect(child, complain));
    }

    private static Optional<String> wrongDeclaration(Element element) {
        return element.getTagName().equals("property") && DeclaredVariable.PROPERTY.equals(element.attribute("name"))
                ? DeclaredVariable.complaint(Objects.requireNonNullElse(element.attribute("value"), ""))
                : Optional.empty();
    }

    private Optional<String> wrongCall(Element element) {
        var call = ModelVocabulary.camunda(element, "expression");
        if (call == null && !CALLING_TASKS.contains(element.getTagName())) {
            return Optional.empty();
        }
        return StepCall.read(call).flatMap(catalogue::find).isPresent()
                ? Optional.empty()
                : Optional.of(String.valueOf(call));
    }

    /** The engine's own parse, which starts only when the guard has nothing to complain about. */
    private final class GuardedParse extends BpmnParse {

        GuardedParse(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseRootElement() {
            inspect(rootElement, (complaint, element) -> addError(place(element) + complaint, element));
            if (!hasErrors()) {
                super.parseRootElement();
            }
        }

        private static String place(Element element) {
            var id = element.attribute("id");
            return (id == null ? "line " + element.getLine() : id) + ": ";
        }
    }
}
