/** Case files: the documents processes made, kept with what they are about. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit"})
package com.mdmcmusicads.app.casefiles;
