/** Outgoing: the one way out to addresses that people write down; it reaches public hosts only, in time and within bounds. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.outgoing;
