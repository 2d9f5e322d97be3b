package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice or credit note as accounting needs it; all amounts positive for both kinds.
 *
 * @param onDebits whether its tax falls due when it is issued, by the option printed on it
 * @param creditedId what a credit note takes back, else null
 */
record IssuedDocument(
        String id,
        Kind kind,
        String number,
        LocalDate day,
        String clientId,
        String clientName,
        String buyerVat,
        boolean onDebits,
        String creditedId,
        Money gross,
        List<Income> incomes) {

    /** What was sold of one kind under one treatment. */
    record Income(Revenue revenue, String category, BigDecimal rate, Money net) {}

    String source() {
        return "invoice/" + id;
    }
}
