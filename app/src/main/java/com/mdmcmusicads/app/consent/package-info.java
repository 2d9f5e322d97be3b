/** Consent: what each person agreed to or no longer does, kept as proof, and the gate before every marketing mail. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "identity", "live", "look", "mail", "pages", "suppressions", "texts"})
package com.mdmcmusicads.app.consent;
