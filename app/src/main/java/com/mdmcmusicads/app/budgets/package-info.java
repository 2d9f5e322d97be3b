/** When the money of campaigns does not go as planned: the rules for it, how each campaign stands, what is found. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "campaigning",
            "campaigns",
            "decisions",
            "identity",
            "kpis",
            "live",
            "look",
            "money",
            "pacing",
            "platforms",
            "texts"
        })
package com.mdmcmusicads.app.budgets;
