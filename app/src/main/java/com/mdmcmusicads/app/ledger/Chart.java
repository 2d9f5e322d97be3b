package com.mdmcmusicads.app.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All accounts there ever were; each day has its own for each purpose. */
record Chart(List<ChartAccount> accounts) {

    ChartAccount at(Purpose purpose, LocalDate day) {
        return accounts.stream()
                .filter(account -> account.purpose() == purpose)
                .filter(account -> !account.validFrom().isAfter(day))
                .max(Comparator.comparing(ChartAccount::validFrom))
                .orElseThrow(() -> new IllegalStateException("No account for " + purpose + " on " + day));
    }
}
