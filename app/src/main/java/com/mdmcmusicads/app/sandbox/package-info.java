/** Sandbox: a draft runs here before anybody publishes it, in an engine and a time of its own, and touches nothing else. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"deployments", "identity"})
package com.mdmcmusicads.app.sandbox;
