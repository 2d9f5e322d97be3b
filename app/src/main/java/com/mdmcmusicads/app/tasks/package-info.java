/** Tasks: what waits for a person, across all processes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "audit", "identity", "live", "texts"})
package com.mdmcmusicads.app.tasks;
