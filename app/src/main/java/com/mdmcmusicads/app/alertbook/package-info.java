/** The book of alerts as people see it: all of them, one by one, beside tasks and on the page of a campaign. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "alerts",
            "audit",
            "budgets",
            "calendar",
            "campaigning",
            "campaigns",
            "decisions",
            "diagrams",
            "documents",
            "identity",
            "kpis",
            "live",
            "look",
            "money",
            "platforms",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.alertbook;
