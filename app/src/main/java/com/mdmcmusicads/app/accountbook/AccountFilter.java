package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.platforms.Platform;

/** Which accounts a list shows; null means all. */
record AccountFilter(String words, Platform platform, Which which) {

    static final AccountFilter ALL = new AccountFilter("", null, null);

    /** What one may ask for. */
    enum Which {
        OK("not paused and health = 'OK'"),
        /** Not tested, expired or refused. */
        TROUBLE("not paused and health <> 'OK'"),
        /** Ends within the days of the first warning. */
        ENDING("not paused and expires_at < :soon"),
        PAUSED("paused");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    boolean isOpen() {
        return words.isBlank() && platform == null && which == null;
    }
}
