package com.mdmcmusicads.processes;

import com.mdmcmusicads.processes.feel.BoundedFeel;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Refuses, at every deployment, a decision that is written in anything but FEEL, or in FEEL that could work without end. */
final class DecisionGuard implements DmnTransformListener {

    private static final int MOST_CELLS = 5_000;

    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    /** A decision engine that reads FEEL everywhere and nothing else. */
    static DefaultDmnEngineConfiguration configuration() {
        var decisions = new DefaultDmnEngineConfiguration() {
            /** Asked for at every evaluation of a decision. */
            @Override
            public FeelEngine getFeelEngine() {
                return new DecisionFeel();
            }
        };
        decisions.setDefaultInputExpressionExpressionLanguage("feel");
        decisions.setDefaultInputEntryExpressionLanguage("feel");
        decisions.setDefaultOutputEntryExpressionLanguage("feel");
        decisions.setDefaultLiteralExpressionLanguage("feel");
        decisions.getTransformer().getTransformListeners().add(new DecisionGuard());
        return decisions;
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        languages(definitions)
                .filter(language -> language != null && !FEEL.contains(language))
                .findFirst()
                .ifPresent(language -> {
                    throw new ProcessEngineException("A decision is written in FEEL, not in " + language);
                });
        var model = definitions.getModelInstance();
        var cells = Stream.concat(
                        model.getModelElementsByType(LiteralExpression.class).stream(),
                        model.getModelElementsByType(UnaryTests.class).stream())
                .toList();
        if (cells.size() > MOST_CELLS) {
            throw new ProcessEngineException("A file of decisions has at most " + MOST_CELLS + " cells");
        }
        cells.stream().filter(cell -> !isReadable(cell)).findFirst().ifPresent(cell -> {
            throw new ProcessEngineException(
                    "No FEEL, or FEEL that could work without end, in " + cell.getAttributeValue("id") + ": "
                            + cell.getTextContent().strip());
        });
    }

    /** An empty cell is always true, and so is a dash. */
    private static boolean isReadable(DmnElement cell) {
        var text = cell instanceof LiteralExpression expression ? expression.getText() : ((UnaryTests) cell).getText();
        if (text == null || text.getTextContent().isBlank()) {
            return true;
        }
        var written = text.getTextContent();
        return cell instanceof LiteralExpression
                ? BoundedFeel.expression(written).isPresent()
                : BoundedFeel.unaryTests(written).isPresent();
    }

    private static Stream<String> languages(Definitions definitions) {
        var model = definitions.getModelInstance();
        return Stream.of(
                        Stream.of(definitions.getExpressionLanguage()),
                        model.getModelElementsByType(LiteralExpression.class).stream()
                                .map(LiteralExpression::getExpressionLanguage),
                        model.getModelElementsByType(UnaryTests.class).stream().map(UnaryTests::getExpressionLanguage))
                .flatMap(language -> language);
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision result) {}

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl result) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl result) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl result) {}
}
