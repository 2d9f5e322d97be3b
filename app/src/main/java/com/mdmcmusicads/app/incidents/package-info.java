/** Incidents: steps that stand still, why, who sees to them, and how they are set going again. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "diagrams",
            "executions",
            "identity",
            "live",
            "look",
            "notifications",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.incidents;
