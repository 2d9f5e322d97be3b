package com.mdmcmusicads.app.clients;

/** VIES should be asked about the VAT number of a client. */
record VatNumberGiven(String clientId) {}
