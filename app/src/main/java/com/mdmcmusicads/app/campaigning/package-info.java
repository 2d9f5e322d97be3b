/** Campaigning: one campaign as people see and steer it, with what other rooms know about it hung beside. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity"})
package com.mdmcmusicads.app.campaigning;
