/** Quotes: a priced offer in versions, what may happen to it, and the document the client signs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "identity",
            "leads",
            "live",
            "mail",
            "money",
            "secrets",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.quotes;
