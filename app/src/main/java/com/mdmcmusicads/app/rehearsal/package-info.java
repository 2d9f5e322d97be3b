/** Rehearsal: what a sequence would send to whom and when, before anybody is enrolled. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"calendar", "leads", "look", "outreach", "sequences", "texts"})
package com.mdmcmusicads.app.rehearsal;
