/** Notifications: what a person should know although they did not ask; one row per person, kept ninety days. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "live", "look", "texts"})
package com.mdmcmusicads.app.notifications;
