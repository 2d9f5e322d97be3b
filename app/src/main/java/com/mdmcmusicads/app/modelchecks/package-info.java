/** Model checks: what a designer should know about a process, decision or form before it is published, in plain words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"deployments", "drafts", "identity", "texts"})
package com.mdmcmusicads.app.modelchecks;
