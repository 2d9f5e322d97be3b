/** Operations: seeing and mending what runs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "diagrams", "identity", "live", "look", "notifications", "texts"})
package com.mdmcmusicads.app.operations;
