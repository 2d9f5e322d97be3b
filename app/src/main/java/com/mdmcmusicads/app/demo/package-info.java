/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "identity", "leads", "tasks", "texts"})
package com.mdmcmusicads.app.demo;
