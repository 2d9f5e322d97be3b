package com.mdmcmusicads.app.einvoicing;

import java.time.Instant;

/**
 * One step on an invoice's way.
 *
 * @param at when it happened, as whoever said so has it
 * @param reasonCode or null
 * @param reason or null
 */
public record EInvoiceEvent(EInvoiceState state, Instant at, String reasonCode, String reason) {}
