/** Inbox: one person's desk: the lists they keep, the task they have open, and who else is looking at it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"diagrams", "identity", "live", "look", "tasks", "texts", "timeline"})
package com.mdmcmusicads.app.inbox;
