/** Payment events: what the payment provider tells us lies in store before it takes effect, each event once. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "live", "payments"})
package com.mdmcmusicads.app.payevents;
