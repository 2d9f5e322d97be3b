package com.mdmcmusicads.processes;

/** Two things reached one process at the same moment; nothing was kept of this one, so it can simply be tried again. */
public final class ProcessBusy extends RuntimeException {

    ProcessBusy(Throwable cause) {
        super("The process is being moved on by someone else", cause);
    }
}
