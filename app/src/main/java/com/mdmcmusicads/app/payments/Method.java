package com.mdmcmusicads.app.payments;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a payer left to pay with.
 *
 * @param label as people know it ("Visa •••• 4242")
 * @param expires the last month a card works, or null
 */
public record Method(String id, MethodKind kind, String label, YearMonth expires, Instant savedAt) {}
