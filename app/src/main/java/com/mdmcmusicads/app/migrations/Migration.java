package com.mdmcmusicads.app.migrations;

import java.time.Instant;

/**
 * One migration of many cases: the plan, who asked for it and why, how far it is.
 *
 * @param lossAccepted somebody saw which timers go, and ticked it
 * @param askedBy an account
 */
public record Migration(
        String id,
        String process,
        String processName,
        int sourceVersion,
        int targetVersion,
        Plan plan,
        boolean lossAccepted,
        String reason,
        String askedBy,
        Instant askedAt,
        State state,
        Instant endedAt,
        Counts counts) {

    /** What it is doing. */
    public enum State {
        RUNNING,
        PAUSED,
        CANCELLED,
        DONE;

        public boolean isOpen() {
            return this == RUNNING || this == PAUSED;
        }
    }

    /** How many of its cases are in which state. */
    public record Counts(long waiting, long done, long failed, long cancelled) {

        public long all() {
            return waiting + done + failed + cancelled;
        }

        /** Between nothing and one. */
        public double progress() {
            return all() == 0 ? 1 : (double) (all() - waiting) / all();
        }
    }
}
