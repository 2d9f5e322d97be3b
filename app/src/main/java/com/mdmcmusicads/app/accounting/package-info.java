/** Accounting: files for the accountant and the tax office, checked before anybody relies on them, and the way back from each line. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "company",
            "documents",
            "identity",
            "ledger",
            "live",
            "look",
            "money",
            "notifications",
            "texts"
        })
package com.mdmcmusicads.app.accounting;
