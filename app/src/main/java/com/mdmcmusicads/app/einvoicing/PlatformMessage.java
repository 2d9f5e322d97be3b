package com.mdmcmusicads.app.einvoicing;

import java.time.Instant;
import java.util.List;

/**
 * What came from the platform.
 *
 * @param name of the file or call it came in
 * @param identity the same for the same content, so that it counts once however often it comes
 * @param statuses null when it cannot be read
 */
record PlatformMessage(String name, String identity, List<Status> statuses) {

    boolean isReadable() {
        return statuses != null;
    }

    /**
     * What it says of one invoice.
     *
     * @param code of the life cycle, as it came
     * @param at when the platform says it happened
     * @param reasonCode of the list of the reform, or null
     * @param reason in words, or null
     */
    record Status(String invoiceNumber, String code, Instant at, String reasonCode, String reason) {}
}
