/** Meta: what campaigns on Facebook and Instagram cost and brought, asked of the Marketing API over plain REST. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"adplatforms", "platforms"})
package com.mdmcmusicads.app.metaads;
