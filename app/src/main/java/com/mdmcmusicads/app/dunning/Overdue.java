package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/** One invoice as a reminder lists it. */
record Overdue(String invoiceId, String number, Money gross, Money open, LocalDate due) {}
