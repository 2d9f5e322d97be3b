/** Numbering: the next number of a series and year, drawn under a lock, so that no number is missing or given twice. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.numbering;
