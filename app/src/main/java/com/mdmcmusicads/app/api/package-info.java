/** Api: what every HTTP call has in common: limits, idempotency, and errors that say what to do next (RFC 9457). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "texts"})
package com.mdmcmusicads.app.api;
