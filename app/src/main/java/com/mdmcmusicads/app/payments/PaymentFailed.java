package com.mdmcmusicads.app.payments;

import java.time.Instant;

/**
 * A payment came to nothing.
 *
 * @param reason the provider's word for it ({@code insufficient_funds})
 * @param hard whether trying this method again is useless, or forbidden
 */
public record PaymentFailed(String reference, String paymentId, String reason, boolean hard, Instant at) {}
