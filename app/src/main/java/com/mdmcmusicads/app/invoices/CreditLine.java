package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;

/**
 * What a credit note takes back of one line.
 *
 * @param position of the line on the invoice
 * @param net before tax; null for all that is left of the line
 */
public record CreditLine(int position, Money net) {}
