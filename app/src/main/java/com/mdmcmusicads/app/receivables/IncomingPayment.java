package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * Money that came in.
 *
 * @param amount more than zero
 * @param day on which it was received, by the bank's or the provider's word
 * @param clientId who paid; null when it is not known, or told by the invoice
 * @param invoiceId what it pays; null leaves all of it as credit
 * @param source says which payment of the world this is ({@code bank/…}, {@code online/…}): told again, it is known already
 * @param note what the payer or a colleague wrote about it, or null
 */
public record IncomingPayment(
        Method method, Money amount, LocalDate day, String clientId, String invoiceId, String source, String note) {}
