package com.mdmcmusicads.app.budgetwatch;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.processes.budgets.BudgetWatchSteps;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Does the work budget-watch.bpmn asks for, in a thread beside the engine's own transaction: alerts start processes of
 * their own, each with its campaign and no other.
 */
@Component
class BudgetWatcher implements BudgetWatchSteps {

    private final BatchJudge judge;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    BudgetWatcher(BatchJudge judge) {
        this.judge = judge;
    }

    @Override
    public boolean judgeCampaigns(String watchId) {
        var correlation = Correlation.current();
        try {
            return threads.submit(() -> {
                        try (var handle = Correlation.of(correlation)) {
                            return judge.batch();
                        }
                    })
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped between two campaigns", stopped);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
