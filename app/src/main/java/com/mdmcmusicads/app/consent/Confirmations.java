package com.mdmcmusicads.app.consent;

import java.time.Duration;

final class Confirmations {
    static final Duration VALIDITY = Duration.ofDays(7);

    private Confirmations() {}
}
