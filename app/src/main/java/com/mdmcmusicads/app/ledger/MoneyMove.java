package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.Method;
import java.time.LocalDate;

/**
 * Money that came in, or went back when the amount is negative.
 *
 * @param clientId whose it is, or null while nobody knows
 * @param kind what happened, in the words of the register
 */
record MoneyMove(
        long id,
        String paymentId,
        Method method,
        Money amount,
        LocalDate day,
        String clientId,
        String clientName,
        String kind,
        String piece) {

    String source() {
        return "movement/" + id;
    }
}
