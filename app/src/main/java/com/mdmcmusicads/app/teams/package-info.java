/** Teams: who works in which team, who is away, and to whom a case that comes in is given. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "identity", "look", "tasks"})
package com.mdmcmusicads.app.teams;
