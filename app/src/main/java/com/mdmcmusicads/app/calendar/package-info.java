/** Calendar: which hours count as work in France. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.calendar;
