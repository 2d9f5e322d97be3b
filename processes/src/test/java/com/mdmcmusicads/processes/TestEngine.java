package com.mdmcmusicads.processes;

import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/** The one engine of these tests: real, in memory, narrowed as in production, its job executor off. */
final class TestEngine {

    static final StepCatalogue CATALOGUE = new StepCatalogue();
    static final ProcessEngine ENGINE = start();

    private TestEngine() {}

    /** A mock of the steps, called by models from now on. */
    static <S extends Steps> S mocked(Class<S> type) {
        S steps = mock(type);
        CATALOGUE.add(type, () -> steps);
        return steps;
    }

    private static ProcessEngine start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineLimits.apply(configuration, CATALOGUE, StepWatch.NONE);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(PathCoverage.RECORDER)));
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }
}
