/** Deployments: which version of a process, decision or form runs, and whether it shipped with us or a designer made it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity"})
package com.mdmcmusicads.app.deployments;
