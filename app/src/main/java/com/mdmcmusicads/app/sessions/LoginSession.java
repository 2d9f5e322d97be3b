package com.mdmcmusicads.app.sessions;

import java.time.Instant;

/** One login on one device. */
public record LoginSession(
        String id, String accountId, String device, String address, Instant startedAt, Instant lastSeenAt) {}
