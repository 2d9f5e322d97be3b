/** Clicks: which links of our mails a person pressed, only where they agreed to that; opening a mail is never known. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"consent", "mail", "pages"})
package com.mdmcmusicads.app.clicks;
