/** Documents: files that people open outside, written and read without ever holding a whole one in memory. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar"})
package com.mdmcmusicads.app.documents;
