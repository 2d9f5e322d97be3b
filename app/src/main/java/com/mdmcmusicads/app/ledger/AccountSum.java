package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;

/** What was booked on one account in a period. */
public record AccountSum(String account, String label, Money debit, Money credit) {}
