package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.util.Locale;
import java.util.Set;

/**
 * What a payer is to pay on the provider's page.
 *
 * @param reference what is paid for, as in an invoice's id
 * @param payer who pays, as in a client's id
 * @param email where the provider may write to
 * @param amount taxes included
 * @param label what the payer reads, as in an invoice's number
 * @param methods what may be paid with
 * @param saveMethod whether the payer wants to pay with it again without being asked
 * @param returnAddress where the payer comes back to, whatever became of it
 */
public record CheckoutOrder(
        String reference,
        String payer,
        String email,
        Money amount,
        String label,
        Set<MethodKind> methods,
        boolean saveMethod,
        String returnAddress,
        Locale language) {}
