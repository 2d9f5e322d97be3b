/** Diagrams: how far each case has come, recorded as it moves and drawn live. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"live", "look"})
package com.mdmcmusicads.app.diagrams;
