/** What people see of collections: all of them, one of them, what is missing, what nobody knows, and the past on request. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "adaccounts",
            "audit",
            "campaigns",
            "calendar",
            "diagrams",
            "documents",
            "identity",
            "kpicollection",
            "kpimorning",
            "kpis",
            "live",
            "look",
            "money",
            "platforms",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.kpiruns;
