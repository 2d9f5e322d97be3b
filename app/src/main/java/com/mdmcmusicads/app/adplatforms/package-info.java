/** Ad platforms: how figures are asked of a platform, whichever it is, and what may go wrong, in our own words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platforms"})
package com.mdmcmusicads.app.adplatforms;
