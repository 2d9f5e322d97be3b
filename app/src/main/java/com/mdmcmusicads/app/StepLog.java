package com.mdmcmusicads.app;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.migrations.DryRun;
import com.mdmcmusicads.processes.StepWatch;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries the correlation id of a process into each of its steps, writes one line a step, and holds them in a dry run. */
@Component
class StepLog implements StepWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);

    @Override
    public Object around(String step, VariableScope scope, Callable<Object> call) throws Exception {
        if (DryRun.isOn()) {
            throw new DryRun.StepHeld(step);
        }
        try (var correlation = Correlation.of(correlationOf(scope))) {
            var answer = call.call();
            if (scope instanceof DelegateExecution execution) {
                LOG.atDebug()
                        .addKeyValue("step", step)
                        .addKeyValue("case", execution.getProcessBusinessKey())
                        .log("Step done");
            }
            return answer;
        }
    }

    private static String correlationOf(VariableScope scope) {
        var id = scope == null ? null : scope.getVariable(Correlation.KEY);
        return id == null ? Correlation.current() : id.toString();
    }
}
