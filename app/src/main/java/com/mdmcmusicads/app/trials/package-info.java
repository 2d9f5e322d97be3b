/** Trials: a draft is played on screen, with time travel, before it is published; what is worth keeping becomes a scenario. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "deployments", "drafts", "identity", "look", "sandbox", "studio", "texts"})
package com.mdmcmusicads.app.trials;
