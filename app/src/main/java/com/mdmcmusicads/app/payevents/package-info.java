/** Payment events: what the payment provider tells us lies in store before it takes effect, each event once. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "live", "look", "incidents", "payments", "tasks", "texts", "timeline"})
package com.mdmcmusicads.app.payevents;
