package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.audit.Correlation;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Gives each job a correlation id of its own, so that nothing of one clings to the thread and reaches the next. */
final class JobCorrelation extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof ExecuteJobsCmd)) {
            return next.execute(command);
        }
        try (var correlation = Correlation.of(null)) {
            return next.execute(command);
        }
    }
}
