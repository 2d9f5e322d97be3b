/** Pipeline: all leads at once, to search, filter and work through. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "documents",
            "executions",
            "identity",
            "leads",
            "live",
            "look",
            "particulars",
            "search",
            "tasks",
            "texts"
        })
package com.mdmcmusicads.app.pipeline;
