/** Bank: statements are brought in once, and each line finds the invoices it pays, by proposal and a person's word. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "company",
            "documents",
            "dunning",
            "identity",
            "live",
            "look",
            "money",
            "receivables",
            "statements",
            "texts"
        })
package com.mdmcmusicads.app.bank;
