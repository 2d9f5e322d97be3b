/** Campaign figures: what a campaign cost and brought, drawn, compared and day by day, on its page and as a spreadsheet. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "budgets",
            "calendar",
            "campaigning",
            "campaigns",
            "charts",
            "documents",
            "identity",
            "kpis",
            "live",
            "look",
            "pacing",
            "platforms",
            "texts"
        })
package com.mdmcmusicads.app.campaignfigures;
