/** Editors: processes, decisions and forms drawn and changed in the browser, and what differs between two versions of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"decisions", "texts", "look"})
package com.mdmcmusicads.app.editors;
