/** Outbox: people see every mail the platform wrote, decide about those that stranded, and keep the list of blocked addresses. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "diagrams",
            "identity",
            "live",
            "look",
            "mail",
            "notifications",
            "incidents",
            "suppressions",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.outbox;
