/** What clients pay every month: all subscriptions at once, and each with what may be done with it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "catalogue",
            "clients",
            "diagrams",
            "documents",
            "executions",
            "identity",
            "live",
            "look",
            "money",
            "search",
            "subscriptions",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.retainers;
