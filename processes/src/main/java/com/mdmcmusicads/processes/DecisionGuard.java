package com.mdmcmusicads.processes;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Refuses, at every deployment, a decision that is written in anything but FEEL. */
final class DecisionGuard implements DmnTransformListener {

    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    /** A decision engine that reads FEEL everywhere and nothing else. */
    static DefaultDmnEngineConfiguration configuration() {
        var decisions = new DefaultDmnEngineConfiguration();
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
