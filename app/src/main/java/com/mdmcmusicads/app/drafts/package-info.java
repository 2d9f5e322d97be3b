/** Drafts: what designers write, one pen at a time, kept in versions, and checked before it runs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "deployments", "identity", "live"})
package com.mdmcmusicads.app.drafts;
