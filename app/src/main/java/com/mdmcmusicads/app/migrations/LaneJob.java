package com.mdmcmusicads.app.migrations;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the engine how to work on a lane: a few cases, then the next job. */
final class LaneJob implements JobHandler<Lane> {

    static final String TYPE = "mdmc-migration";

    private final ObjectProvider<LaneWork> work;

    LaneJob(ObjectProvider<LaneWork> work) {
        this.work = work;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Lane lane, ExecutionEntity none, CommandContext context, String tenant) {
        work.getObject().go(lane, context);
    }

    @Override
    public Lane newConfiguration(String text) {
        return Lane.read(text);
    }

    @Override
    public void onDelete(Lane lane, JobEntity job) {
        // Nothing of it lies elsewhere.
    }
}
