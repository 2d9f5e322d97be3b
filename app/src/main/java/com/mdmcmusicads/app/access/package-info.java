/** Access: the keys with which other systems call the HTTP interface, and what each of them may do. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"api", "audit", "identity", "look", "texts"})
package com.mdmcmusicads.app.access;
