/** The places where a campaign runs or is measured, under one name each for screens, calls and the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.platforms;
