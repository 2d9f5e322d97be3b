/** Login: the way in, by password, second step or another provider, and back in after a password was forgotten. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "identity", "look", "secondstep", "sessions", "texts"})
package com.mdmcmusicads.app.login;
