/** Receivables: who owes what, the money that came in for it, and which money settles which invoice. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "documents",
            "identity",
            "invoices",
            "live",
            "look",
            "money",
            "texts"
        })
package com.mdmcmusicads.app.receivables;
