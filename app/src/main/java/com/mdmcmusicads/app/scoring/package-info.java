/** Scoring: why a lead has its score, what would lift it most, and how it came about over time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"decisions", "look", "particulars"})
package com.mdmcmusicads.app.scoring;
