package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;

/** What one business in another member state bought in a month, as the declaration of services (DES) wants it. */
public record EuropeanService(String buyerVat, String buyer, Money base) {}
