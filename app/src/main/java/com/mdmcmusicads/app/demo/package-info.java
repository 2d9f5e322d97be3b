/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "identity", "leads", "particulars", "tasks", "teams", "texts"})
package com.mdmcmusicads.app.demo;
