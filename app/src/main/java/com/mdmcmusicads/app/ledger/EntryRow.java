package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * An entry in a list.
 *
 * @param number within the financial year that ends on {@code closing}
 * @param amount the sum of its debits
 * @param invoiceId where it leads back to, or null
 * @param paymentId or null
 * @param clientId or null
 */
public record EntryRow(
        long id,
        LocalDate closing,
        int number,
        Journal journal,
        LocalDate day,
        String piece,
        String label,
        Money amount,
        String invoiceId,
        String paymentId,
        String clientId,
        LocalDate postedOn) {}
