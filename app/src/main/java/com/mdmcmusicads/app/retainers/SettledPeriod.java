package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * A period that was billed or given, with one of its documents; a period with several stands in several of them.
 *
 * @param outcome BILLED, EMPTY or WAIVED
 * @param reason why it was given, or null
 * @param isCredit whether the document is a credit note
 * @param documentId of the invoice or credit note, or null
 * @param number null while it is a draft
 * @param net before tax, or null
 */
record SettledPeriod(
        int period,
        LocalDate from,
        LocalDate until,
        String outcome,
        String reason,
        boolean isCredit,
        String documentId,
        String number,
        Money net) {}
