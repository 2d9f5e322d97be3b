/** Invoices and credit notes: drafts, the one moment of issue, and what never changes afterwards. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "clients",
            "company",
            "identity",
            "live",
            "look",
            "mentions",
            "money",
            "numbering",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.invoices;
