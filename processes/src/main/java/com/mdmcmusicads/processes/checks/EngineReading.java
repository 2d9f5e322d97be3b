package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.EngineLimits;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.StepWatch;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Reads a model exactly as the engine does at a deployment, without an engine, a database or a trace. */
final class EngineReading {

    private final Configuration configuration;
    private final BpmnParser parser;

    EngineReading(StepCatalogue catalogue) {
        configuration = new Configuration(catalogue);
        parser = new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory());
    }

    /** What the engine and the guard before it object to. */
    List<Remark> objections(String bpmn) {
        Context.setProcessEngineConfiguration(configuration);
        try {
            parser.createParse()
                    .sourceInputStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)))
                    .deployment(new DeploymentEntity())
                    .execute();
            return List.of();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> GuardWords.remark(problem.getMessage(), problem.getMainElementId(), bpmn))
                    .distinct()
                    .toList();
        } catch (ProcessEngineException refused) {
            return List.of(Remark.error("engine.refuses", null, String.valueOf(refused.getMessage())));
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }

    /** As in production, but never built: nothing is started, nothing connected. */
    private static final class Configuration extends StandaloneProcessEngineConfiguration {

        Configuration(StepCatalogue catalogue) {
            EngineLimits.apply(this, catalogue, StepWatch.NONE);
            setEnforceHistoryTimeToLive(false);
            initHistoryLevel();
        }
    }
}
