/** Whether money is spent as it was meant to be: plans, pace, forecast and the unusual day, as mathematics without a clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.pacing;
