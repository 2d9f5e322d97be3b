/** Dunning: when a client who owes us money hears of it, in which words, and what stops the clocks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "company",
            "documents",
            "identity",
            "interest",
            "invoices",
            "live",
            "look",
            "mail",
            "money",
            "notifications",
            "paper",
            "receivables",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.dunning;
