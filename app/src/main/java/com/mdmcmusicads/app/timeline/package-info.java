/** Timeline: what happened to one subject, and in the whole house, told to people. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "identity", "live", "look", "operations", "texts"})
package com.mdmcmusicads.app.timeline;
