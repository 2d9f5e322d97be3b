package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much of an invoice is paid.
 *
 * @param settled what payments and credit notes cover
 * @param open what is still owed
 * @param settledAt since when nothing is owed any more, or null
 */
public record Balance(
        String invoiceId,
        String number,
        String clientId,
        Money gross,
        Money settled,
        Money open,
        LocalDate due,
        Instant settledAt) {

    public boolean isSettled() {
        return open.isZero();
    }
}
