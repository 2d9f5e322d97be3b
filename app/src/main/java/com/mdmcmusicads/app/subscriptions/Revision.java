package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Other prices, from the first period that begins on that day or later; what is paid already stays as it is.
 *
 * @param prices the new unit price before tax by the id of the line
 * @param subject of the mail to the client
 * @param notice what the client is told, in its language
 */
public record Revision(LocalDate from, Map<UUID, Money> prices, String subject, String notice) {}
