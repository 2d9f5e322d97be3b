package com.mdmcmusicads.app.pages;

import org.springframework.dao.ConcurrencyFailureException;

/** Two who decide at the same moment may block each other; the one who gives way tries again at once. */
public final class Attempts {

    private static final int MOST = 4;

    private Attempts() {}

    /** Does {@code work}, a transaction of its own, until it is not in anybody's way. */
    public static void of(Runnable work) {
        for (var attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (ConcurrencyFailureException blocked) {
                if (attempt == MOST) {
                    throw blocked;
                }
            }
        }
    }
}
