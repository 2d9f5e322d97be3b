/** Sessions: where somebody is logged in right now, on whichever node, and the way to end it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "live", "look", "texts"})
package com.mdmcmusicads.app.sessions;
