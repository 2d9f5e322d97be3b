/** TikTok: what TikTok for Business says of campaigns, over its Business API; no other room knows its words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"adplatforms", "platforms"})
package com.mdmcmusicads.app.tiktokads;
