/** Timeline: what happened to one subject, and in the whole house, told to people. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "audit", "decisions", "diagrams", "identity", "live", "look", "texts"})
package com.mdmcmusicads.app.timeline;
