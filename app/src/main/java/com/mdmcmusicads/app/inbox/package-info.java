/** Inbox: one person's desk: the lists they keep, the task they have open, and who else is looking at it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"identity", "live", "look", "operations", "tasks", "texts", "timeline"})
package com.mdmcmusicads.app.inbox;
