package com.mdmcmusicads.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of an entry with all that is said about both, in euros.
 *
 * @param auxiliary the client's own account, or null
 * @param letter which lines settle one another, or null
 */
public record LedgerLine(
        long entryId,
        int position,
        LocalDate closing,
        int number,
        Journal journal,
        LocalDate day,
        String account,
        String accountLabel,
        String auxiliary,
        String auxiliaryLabel,
        String piece,
        LocalDate pieceDay,
        String label,
        BigDecimal debit,
        BigDecimal credit,
        String letter,
        LocalDate letterDay,
        LocalDate postedOn) {}
