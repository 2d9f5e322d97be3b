/** Ad accounts: the accounts at the platforms whose figures we read, and the sealed credentials that open them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "adplatforms",
            "api",
            "audit",
            "identity",
            "live",
            "notifications",
            "platforms",
            "secrets",
            "texts"
        })
package com.mdmcmusicads.app.adaccounts;
