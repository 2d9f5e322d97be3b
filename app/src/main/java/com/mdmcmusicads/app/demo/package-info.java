/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "bank",
            "calendar",
            "campaigns",
            "catalogue",
            "clients",
            "company",
            "dunning",
            "identity",
            "invoices",
            "kpis",
            "leads",
            "money",
            "particulars",
            "platforms",
            "quotes",
            "receivables",
            "registers",
            "subscriptions",
            "tasks",
            "teams",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.demo;
