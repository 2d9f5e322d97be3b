/** Profile: what people decide about their own account. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"identity", "look", "secondstep", "sessions", "texts"})
package com.mdmcmusicads.app.profile;
