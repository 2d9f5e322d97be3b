/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "bank",
            "catalogue",
            "clients",
            "company",
            "identity",
            "invoices",
            "leads",
            "money",
            "particulars",
            "subscriptions",
            "tasks",
            "teams",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.demo;
