/** Startup: what must be true before the platform opens its doors: secrets of one's own, and somebody who may let others in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "payments", "secrets"})
package com.mdmcmusicads.app.startup;
