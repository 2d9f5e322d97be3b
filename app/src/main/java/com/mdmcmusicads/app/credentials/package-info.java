/** Credentials: what opens the doors of other systems, sealed, each for one host, used by processes and shown to nobody. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "identity", "live", "look", "outgoing", "secrets", "texts", "timeline"})
package com.mdmcmusicads.app.credentials;
