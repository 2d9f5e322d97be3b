/** Suppressions: the addresses that get no more mail, why, and since when. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "live"})
package com.mdmcmusicads.app.suppressions;
