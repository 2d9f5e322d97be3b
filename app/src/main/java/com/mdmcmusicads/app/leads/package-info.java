/** Leads: from the first word of an artist or label to the hand-over to sales. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "clients",
            "consent",
            "contacts",
            "diagrams",
            "identity",
            "inbound",
            "live",
            "look",
            "notifications",
            "particulars",
            "scoring",
            "proofs",
            "tasks",
            "teams",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.leads;
