package com.mdmcmusicads.processes;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Narrows an engine to the step catalogue; the one in production and the one of the path tests alike. */
public final class EngineLimits {

    private EngineLimits() {}

    /** How decisions are read, for asking one outside the engine: the same limits, and nothing is remembered. */
    public static DefaultDmnEngineConfiguration decisions() {
        return DecisionGuard.configuration();
    }

    public static void apply(ProcessEngineConfigurationImpl engine, StepCatalogue catalogue, StepWatch watch) {
        engine.setExpressionManager(new StepExpressions(catalogue, watch));
        engine.setBpmnParseFactory(new ModelGuard(catalogue));
        engine.setDmnEngineConfiguration(DecisionGuard.configuration());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptCompilation(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        // Case models (CMMN) would bring listeners and classes of their own.
        engine.setCmmnEnabled(false);
    }
}
