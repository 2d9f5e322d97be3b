/** Duplicates: two leads that look like one person are compared by somebody, then merged or kept apart for good. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "leads", "look", "particulars", "tasks", "timeline"})
package com.mdmcmusicads.app.duplicates;
