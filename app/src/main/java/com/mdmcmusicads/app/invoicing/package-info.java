/** Invoicing: one invoice as people write, read, issue and correct it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "catalogue",
            "clients",
            "company",
            "diagrams",
            "identity",
            "invoices",
            "live",
            "look",
            "mentions",
            "money",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.invoicing;
