package com.mdmcmusicads.app.invoicecheck;

import java.time.Instant;
import java.util.List;

/** One look at everything: when, how much there was, and what was wrong. */
record CheckRun(Instant at, long invoices, List<Problem> problems) {

    CheckRun {
        problems = List.copyOf(problems);
    }

    boolean isClean() {
        return problems.isEmpty();
    }
}
