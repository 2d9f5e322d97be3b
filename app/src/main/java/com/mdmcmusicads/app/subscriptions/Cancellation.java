package com.mdmcmusicads.app.subscriptions;

import java.time.LocalDate;

/**
 * How a subscription ends.
 *
 * @param lastDay its last day, or null for the end of what is paid
 * @param reason why, in a few words
 */
public record Cancellation(LocalDate lastDay, String reason) {}
