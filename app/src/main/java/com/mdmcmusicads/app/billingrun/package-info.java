/** The next billing run: what all subscriptions will bill, why it differs from last month, and how far the run is. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "documents",
            "identity",
            "live",
            "look",
            "money",
            "payments",
            "subscriptions",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.billingrun;
