/** Figures drawn: lines, bars and bands over days or names, each with the same figures as a table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.charts;
