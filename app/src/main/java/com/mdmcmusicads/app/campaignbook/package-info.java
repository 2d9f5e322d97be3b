/** The book of campaigns: all of them at once, with their pace, to search, filter, sort and take along. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "campaigning",
            "campaigns",
            "clients",
            "documents",
            "identity",
            "kpis",
            "live",
            "look",
            "money",
            "platforms",
            "search",
            "texts"
        })
package com.mdmcmusicads.app.campaignbook;
