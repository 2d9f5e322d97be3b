/** Collection: what payment-collection asks for, and what the world tells it: sending, charging, and money that comes and goes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "clients",
            "company",
            "dunning",
            "einvoicing",
            "facturx",
            "identity",
            "invoices",
            "mail",
            "money",
            "notifications",
            "payments",
            "receivables",
            "tasks",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.collection;
