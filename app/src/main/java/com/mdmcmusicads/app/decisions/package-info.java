/** Decisions: why an automatic decision fell as it did, for people to read. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.decisions;
