/** Decision cases: what a decision is expected to say, checked at each publishing, and what a draft would have said of the past. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "decisions",
            "deployments",
            "documents",
            "drafts",
            "executions",
            "identity",
            "live",
            "look",
            "studio",
            "texts"
        })
package com.mdmcmusicads.app.decisioncases;
