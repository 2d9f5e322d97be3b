/** Alerts about the money of campaigns: who was told, what they did about it, and whether it helped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "budgets",
            "calendar",
            "campaigns",
            "clients",
            "company",
            "identity",
            "kpis",
            "live",
            "mail",
            "money",
            "notifications",
            "platforms",
            "tasks",
            "texts"
        })
package com.mdmcmusicads.app.alerts;
