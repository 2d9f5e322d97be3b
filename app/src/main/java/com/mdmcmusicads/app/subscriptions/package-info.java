/** Subscriptions: what a client pays every month, billed once for each period. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "catalogue",
            "clients",
            "diagrams",
            "documents",
            "identity",
            "invoices",
            "live",
            "look",
            "mail",
            "mentions",
            "money",
            "search",
            "tasks",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.subscriptions;
