/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "bank",
            "catalogue",
            "clients",
            "company",
            "dunning",
            "identity",
            "invoices",
            "leads",
            "money",
            "particulars",
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
