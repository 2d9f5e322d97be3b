package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;

/**
 * What is to be taken from the method on file, without the payer being there.
 *
 * @param reference what is paid for, as in an invoice's id
 * @param attempt 1, 2, 3 …: the same reference and attempt is one charge, however often it is asked for
 * @param payer who pays, as in a client's id
 * @param label what the payer reads, as in an invoice's number
 */
public record ChargeOrder(String reference, int attempt, String payer, Money amount, String label) {}
