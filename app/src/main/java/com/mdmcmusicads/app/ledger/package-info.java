/** Ledger: entries derived from what was issued and what was received, balanced, numbered without gaps, never changed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "clients", "invoices", "live", "money", "receivables", "texts"})
package com.mdmcmusicads.app.ledger;
