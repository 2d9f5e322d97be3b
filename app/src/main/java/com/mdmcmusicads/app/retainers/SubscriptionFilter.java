package com.mdmcmusicads.app.retainers;

/** Which subscriptions a list shows; null means all. */
record SubscriptionFilter(String words, State state, String platform) {

    static final SubscriptionFilter ALL = new SubscriptionFilter("", null, null);

    /** What one may ask for. */
    enum State {
        RUNNING,
        PAUSED,
        CANCELLED,
        ENDED,
        /** Its billing waits for somebody. */
        STUCK
    }

    boolean isOpen() {
        return words.isBlank() && state == null && platform == null;
    }
}
