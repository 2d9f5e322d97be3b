/** Account book: the connected ad accounts as people see, connect, test and pause them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "adaccounts",
            "adplatforms",
            "api",
            "audit",
            "campaigns",
            "documents",
            "identity",
            "live",
            "look",
            "platforms",
            "search",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.accountbook;
