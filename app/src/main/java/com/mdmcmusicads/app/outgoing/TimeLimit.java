package com.mdmcmusicads.app.outgoing;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Hangs up when the time is over, also on somebody who says one letter a second. */
final class TimeLimit implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor WATCH = new ScheduledThreadPoolExecutor(1, task -> {
        var thread = new Thread(task, "outgoing-limit");
        thread.setDaemon(true);
        return thread;
    });

    static {
        WATCH.setRemoveOnCancelPolicy(true);
    }

    private final Future<?> alarm;
    private Closeable line;
    private boolean over;

    TimeLimit(Duration within) {
        alarm = WATCH.schedule(this::ring, within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Says which line to cut. */
    synchronized void watch(Closeable opened) {
        line = opened;
        if (over) {
            cut();
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    private synchronized void ring() {
        over = true;
        cut();
    }

    private void cut() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (IOException closed) {
            // It is cut all the same.
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
