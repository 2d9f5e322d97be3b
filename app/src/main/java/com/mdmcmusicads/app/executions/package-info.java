/** Executions: every run of every process, found, looked at closely, and told to other systems. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "decisions",
            "diagrams",
            "documents",
            "footsteps",
            "identity",
            "live",
            "look",
            "texts"
        })
package com.mdmcmusicads.app.executions;
