/** n8n: a workflow exported from there becomes the draft of a process, with a report of what was mapped, bent or left. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"actions", "deployments", "drafts", "editors", "look", "texts"})
package com.mdmcmusicads.app.n8n;
