/** Identity: who may come in, and what they may do. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "mail", "texts", "live"})
package com.mdmcmusicads.app.identity;
