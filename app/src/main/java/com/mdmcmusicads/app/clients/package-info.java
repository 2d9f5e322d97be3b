/** Clients: the artists and companies that sign, and who speaks for them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "identity", "live", "look", "search", "texts", "timeline"})
package com.mdmcmusicads.app.clients;
