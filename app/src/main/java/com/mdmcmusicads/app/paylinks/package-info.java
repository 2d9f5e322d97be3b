/** Pay links: a page for each invoice where its client pays it, online or by transfer, without a login. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "clients",
            "company",
            "facturx",
            "identity",
            "invoices",
            "live",
            "look",
            "mail",
            "money",
            "pages",
            "paper",
            "payevents",
            "payments",
            "receivables",
            "secrets",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.paylinks;
