/** Payments: money by card, SEPA debit and PayPal through Stripe, which collects and never invoices; knows nobody's business. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "audit", "live", "money", "texts"})
package com.mdmcmusicads.app.payments;
