package com.mdmcmusicads.app.migrations;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something to see what would come of it: in a transaction of its own that is always rolled back. It is short and
 * gives way: it waits a moment at most for what somebody else is changing, and nobody waits longer for it. Signals,
 * events, jobs and mails leave after a commit, so none does.
 */
@Component
public class DryRun {

    private static final String GIVE_WAY = "set local lock_timeout = '400ms'; set local statement_timeout = '3s';"
            + " set local idle_in_transaction_session_timeout = '10s'";
    private static final ThreadLocal<Boolean> ON = new ThreadLocal<>();

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    DryRun(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What {@code act} answers; nothing it wrote is left. */
    public <T> T of(Supplier<T> act) {
        ON.set(true);
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                jdbc.execute(GIVE_WAY);
                return act.get();
            });
        } finally {
            ON.remove();
        }
    }

    /** Whether this thread only tries something; steps then must not be taken, since what leaves the house cannot be rolled back. */
    public static boolean isOn() {
        return Boolean.TRUE.equals(ON.get());
    }

    /** A step would have been taken in a dry run. */
    public static final class StepHeld extends RuntimeException {

        private static final long serialVersionUID = 1;

        public StepHeld(String step) {
            super(step);
        }
    }
}
