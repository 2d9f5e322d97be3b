/** Google Ads: what YouTube campaigns cost and brought, asked over plain REST. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"adplatforms", "platforms"})
package com.mdmcmusicads.app.googleads;
