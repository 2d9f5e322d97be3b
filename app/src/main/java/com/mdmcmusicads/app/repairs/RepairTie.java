package com.mdmcmusicads.app.repairs;

import java.util.ArrayList;
import java.util.UUID;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ties the jobs of acts on many to the engine; the work is asked for late, because the engine comes up first. */
@Component
class RepairTie extends AbstractCamundaConfiguration {

    static final String TYPE = "mdmc-repair";

    private final ObjectProvider<RepairWork> work;

    RepairTie(ObjectProvider<RepairWork> work) {
        this.work = work;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void preInit(SpringProcessEngineConfiguration engine) {
        var handlers = new ArrayList<JobHandler>();
        if (engine.getCustomJobHandlers() != null) {
            handlers.addAll(engine.getCustomJobHandlers());
        }
        handlers.add(new Turn(work));
        engine.setCustomJobHandlers(handlers);
    }

    /** One job: some of the executions of a repair. */
    record Some(UUID repair) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return repair.toString();
        }
    }

    private static final class Turn implements JobHandler<Some> {

        private final ObjectProvider<RepairWork> work;

        private Turn(ObjectProvider<RepairWork> work) {
            this.work = work;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public void execute(Some some, ExecutionEntity none, CommandContext context, String tenant) {
            work.getObject().go(some, context);
        }

        @Override
        public Some newConfiguration(String text) {
            return new Some(UUID.fromString(text));
        }

        @Override
        public void onDelete(Some some, JobEntity job) {
            // Nothing of it lies elsewhere.
        }
    }
}
