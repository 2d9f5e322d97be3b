package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/** What was settled of an invoice on a day; less than zero when it was taken back. */
public record Settlement(LocalDate day, Money amount) {}
