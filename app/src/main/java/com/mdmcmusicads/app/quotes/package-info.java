/** Quotes: a priced offer in versions, what may happen to it, and the document the client signs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "catalogue",
            "clients",
            "company",
            "identity",
            "leads",
            "live",
            "mail",
            "money",
            "paper",
            "particulars",
            "secrets",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.quotes;
