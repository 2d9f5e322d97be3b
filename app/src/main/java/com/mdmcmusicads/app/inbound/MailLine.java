package com.mdmcmusicads.app.inbound;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as one line of the list.
 *
 * @param kind null when it was put aside
 */
record MailLine(UUID id, MailKind kind, Ignored ignored, String sender, String subject, String excerpt, Instant at) {

    boolean isAside() {
        return kind == null;
    }
}
