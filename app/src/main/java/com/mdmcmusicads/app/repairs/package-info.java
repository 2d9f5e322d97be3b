/** Repairs: acts on what runs, on one execution or on many: tried first, with a reason, noted, never twice. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "diagrams",
            "documents",
            "executions",
            "identity",
            "live",
            "look",
            "migrations",
            "texts"
        })
package com.mdmcmusicads.app.repairs;
