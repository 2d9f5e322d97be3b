/** Campaigning: one campaign as people see and steer it, with what other rooms know about it hung beside. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assets",
            "audit",
            "calendar",
            "campaigns",
            "clients",
            "diagrams",
            "identity",
            "kpis",
            "live",
            "look",
            "money",
            "platforms",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.campaigning;
