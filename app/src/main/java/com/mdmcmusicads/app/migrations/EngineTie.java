package com.mdmcmusicads.app.migrations;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ties the jobs of migrations to the engine; the work is asked for late, because the engine comes up first. */
@Component
class EngineTie extends AbstractCamundaConfiguration {

    private final ObjectProvider<LaneWork> work;

    EngineTie(ObjectProvider<LaneWork> work) {
        this.work = work;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(SpringProcessEngineConfiguration engine) {
        var handlers = new ArrayList<JobHandler>();
        if (engine.getCustomJobHandlers() != null) {
            handlers.addAll(engine.getCustomJobHandlers());
        }
        handlers.add(new LaneJob(work));
        engine.setCustomJobHandlers(handlers);
    }
}
