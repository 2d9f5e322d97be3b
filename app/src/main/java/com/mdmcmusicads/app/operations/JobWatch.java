package com.mdmcmusicads.app.operations;

import java.util.List;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Ties to the engine what gives each of its jobs a correlation id. */
@Component
class JobWatch extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new JobCorrelation()));
    }
}
