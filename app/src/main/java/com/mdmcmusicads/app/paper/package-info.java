/** Paper: documents designed in the look of the agency, as PDF that archives accept. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar"})
package com.mdmcmusicads.app.paper;
