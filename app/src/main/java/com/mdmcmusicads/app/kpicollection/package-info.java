/** Collecting figures: connected accounts are read page by page, and each run goes on where it stopped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "adaccounts",
            "adplatforms",
            "audit",
            "calendar",
            "campaigns",
            "identity",
            "kpis",
            "live",
            "notifications",
            "platforms",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.kpicollection;
