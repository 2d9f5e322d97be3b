/** Contacts: the people around a lead or a client (manager, label, agent), and where the music can be heard. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "identity", "live", "look"})
package com.mdmcmusicads.app.contacts;
