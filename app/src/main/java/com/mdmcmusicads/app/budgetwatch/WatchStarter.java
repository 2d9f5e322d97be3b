package com.mdmcmusicads.app.budgetwatch;

import com.mdmcmusicads.processes.budgets.BudgetWatch;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts a run over the queue, at most one that has not begun yet. It is asked after the commit of what was added, in a
 * thread and transaction of its own; a question that is lost with its node is asked again within a minute.
 */
@Component
class WatchStarter {

    private static final Logger LOG = LoggerFactory.getLogger(WatchStarter.class);

    private final WatchQueue queue;
    private final BudgetWatch process;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    WatchStarter(WatchQueue queue, BudgetWatch process, PlatformTransactionManager transactions, Clock clock) {
        this.queue = queue;
        this.process = process;
        this.alone = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void soon() {
        try {
            thread.execute(this::quietly);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Closing: the next start looks after the queue");
        }
    }

    /** What a node that died, or a campaign that is tried again later, left waiting. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void lookAfterTheQueue() {
        if (queue.isAnythingDue(clock.instant())) {
            start();
        }
    }

    private void quietly() {
        try {
            start();
        } catch (RuntimeException unavailable) {
            LOG.warn("A budget watch could not be started; within a minute it is tried again", unavailable);
        }
    }

    private void start() {
        alone.executeWithoutResult(status -> {
            if (queue.arm(clock.instant())) {
                process.budgetFiguresChanged(UUID.randomUUID().toString());
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
