package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/** An invoice that is not settled, as whoever matches payments sees it. */
public record OpenItem(
        String invoiceId, String number, String clientId, String clientName, Money gross, Money open, LocalDate due) {}
