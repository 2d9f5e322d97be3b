/** Pages: small pages for people without a login, who come by a link in a mail; no script, no cookie, one thing to decide. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "texts"})
package com.mdmcmusicads.app.pages;
