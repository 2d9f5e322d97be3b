/** Particulars: what can be known of a lead, the rules it obeys wherever it was written, and the fields to write it in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "look", "texts"})
package com.mdmcmusicads.app.particulars;
