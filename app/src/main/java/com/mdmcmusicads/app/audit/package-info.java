/** Audit: the one append-only trail of who did what to what, and the correlation id that ties it together. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.audit;
