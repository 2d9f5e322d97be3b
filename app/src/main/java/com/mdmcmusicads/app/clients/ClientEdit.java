package com.mdmcmusicads.app.clients;

import java.util.Currency;

/**
 * Everything the dialog says about a client.
 *
 * @param language ISO 639-1
 * @param paymentDays null when what was typed is no number
 */
record ClientEdit(String name, String language, Currency currency, Integer paymentDays, BillingDetails billing) {}
