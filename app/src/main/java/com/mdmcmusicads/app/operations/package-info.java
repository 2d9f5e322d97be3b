/** Operations: seeing and mending what stands still. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "diagrams", "executions", "identity", "live", "look", "notifications", "texts"})
package com.mdmcmusicads.app.operations;
