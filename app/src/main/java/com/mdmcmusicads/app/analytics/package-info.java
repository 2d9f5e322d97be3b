/**
 * Analytics: what Google Analytics 4 says of visitors that campaigns brought, over its Data API; no other room knows its
 * words.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"adplatforms", "platforms"})
package com.mdmcmusicads.app.analytics;
