/** Tasks: what waits for a person, across all processes, and everything one may do with it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "files", "identity", "live", "notifications", "search", "texts"})
package com.mdmcmusicads.app.tasks;
