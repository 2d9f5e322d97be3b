/** Messages: what other systems may tell a process, and with which variables. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "audit", "texts"})
package com.mdmcmusicads.app.messages;
