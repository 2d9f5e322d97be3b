/** Identity: who may come in, and what they may do. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "live", "look", "mail", "sessions", "texts"})
package com.mdmcmusicads.app.identity;
