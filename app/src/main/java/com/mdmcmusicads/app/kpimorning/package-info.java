/** The morning of the figures: at six in Paris collections begin, at ten it is told which figures of yesterday are missing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "adaccounts",
            "budgets",
            "calendar",
            "campaigns",
            "identity",
            "kpicollection",
            "kpis",
            "live",
            "money",
            "platforms"
        })
package com.mdmcmusicads.app.kpimorning;
