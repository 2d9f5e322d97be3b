/** Payments: money by card, SEPA debit and PayPal through Stripe, which collects and never invoices; knows nobody's business. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"live", "money"})
package com.mdmcmusicads.app.payments;
