package com.mdmcmusicads.processes.feel;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Stops the current thread's evaluation when it takes too long: the FEEL interpreter looks at the interrupt flag at every step.
 * The flag never outlives the evaluation.
 */
public final class Deadline implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor WATCH = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "feel-deadline");
        thread.setDaemon(true);
        return thread;
    });

    static {
        WATCH.setRemoveOnCancelPolicy(true);
    }

    private final Thread evaluating = Thread.currentThread();
    private final Future<?> alarm;
    private boolean over;
    private boolean rang;

    private Deadline(long milliseconds) {
        alarm = WATCH.schedule(this::ring, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Starts to count. */
    public static Deadline in(long milliseconds) {
        return new Deadline(milliseconds);
    }

    private synchronized void ring() {
        if (!over) {
            rang = true;
            evaluating.interrupt();
        }
    }

    /** Whether the time was up before the evaluation ended. */
    public synchronized boolean rang() {
        return rang;
    }

    @Override
    public synchronized void close() {
        over = true;
        alarm.cancel(false);
        if (rang) {
            Thread.interrupted();
        }
    }
}
