/** Orders: what becomes of a quote from the moment it is handed in: approval, sending, reminders, the order, its invoice. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "campaigns",
            "catalogue",
            "clients",
            "decisions",
            "identity",
            "invoices",
            "leads",
            "live",
            "look",
            "mail",
            "mentions",
            "money",
            "notifications",
            "platforms",
            "quotes",
            "subscriptions",
            "tasks",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.orders;
