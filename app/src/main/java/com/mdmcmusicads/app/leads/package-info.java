/** Leads: from the first word of an artist or label to the hand-over to sales. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "consent",
            "decisions",
            "diagrams",
            "identity",
            "live",
            "look",
            "notifications",
            "particulars",
            "proofs",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.leads;
