package com.mdmcmusicads.app.audit;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** Work that is handed to another thread keeps the correlation id of the request that asked for it. */
@Component
class CorrelatedTasks implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable task) {
        var id = Correlation.current();
        return () -> {
            try (var correlation = Correlation.of(id)) {
                task.run();
            }
        };
    }
}
