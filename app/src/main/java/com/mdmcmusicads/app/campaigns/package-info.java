/** Campaigns: the promotion of one release, where it runs, how much the client declared to spend, and how far it is. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "identity",
            "live",
            "money",
            "notifications",
            "platforms",
            "texts"
        })
package com.mdmcmusicads.app.campaigns;
