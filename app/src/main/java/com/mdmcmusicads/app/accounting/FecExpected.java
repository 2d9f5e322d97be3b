package com.mdmcmusicads.app.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a FEC has to be like, from another source than the file itself.
 *
 * @param accounts every account there is
 * @param incomeAccounts those for fees, set-up and packs; nothing else of class 70 is ever ours
 * @param income what was booked on them, credits less debits
 */
record FecExpected(
        FecFormat format,
        LocalDate from,
        LocalDate to,
        Set<String> accounts,
        Set<String> incomeAccounts,
        int entries,
        int lines,
        BigDecimal debit,
        BigDecimal income) {}
