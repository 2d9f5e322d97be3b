/** Demo: a small agency with made-up artists and labels, never in production. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "leads"})
package com.mdmcmusicads.app.demo;
