package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.processes.ProcessBusy;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Works through a batch of rows beside the engine's own transaction, because each row has one of its own: what the engine
 * does again after a crash finds the rows that are done and leaves them alone.
 */
@Component
class RowWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(RowWorkers.class);
    private static final int AT_ONCE = 2;
    private static final int ROWS_EACH = 100;
    private static final int ATTEMPTS = 4;

    private final RowImporter importer;
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * AT_ONCE);

    RowWorkers(RowImporter importer) {
        this.importer = importer;
    }

    /** A batch; true when no row waits any more. */
    boolean work(ImportJob job) {
        var correlation = Correlation.current();
        var shares = new ArrayList<Future<Boolean>>();
        for (var worker = 0; worker < AT_ONCE; worker++) {
            shares.add(threads.submit(() -> share(job, correlation)));
        }
        return allOver(shares);
    }

    private static boolean allOver(List<Future<Boolean>> shares) {
        var isOver = true;
        try {
            for (var share : shares) {
                isOver &= share.get();
            }
            return isOver;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The rows cannot be worked on now", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped between two rows", stopped);
        }
    }

    /** In the name of whoever started it, as far as the trail goes. */
    private boolean share(ImportJob job, String correlation) {
        var who = UsernamePasswordAuthenticationToken.authenticated(job.openedBy(), null, List.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try (var handle = Correlation.of(correlation)) {
            for (var row = 0; row < ROWS_EACH; row++) {
                if (!next(job)) {
                    return true;
                }
            }
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What fails for the moment is tried again; a row that cannot be done stops nobody; without a database all stop. */
    private boolean next(ImportJob job) {
        for (var attempt = 1; ; attempt++) {
            try {
                return importer.next(job);
            } catch (ProcessBusy | ConcurrencyFailureException busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            } catch (DataAccessException unavailable) {
                throw unavailable;
            } catch (RuntimeException unforeseen) {
                LOG.error("A row of import {} cannot become a lead", job.id(), unforeseen);
                importer.giveUp(job);
                return true;
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
