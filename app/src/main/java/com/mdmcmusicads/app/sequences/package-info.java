/** Sequences: the e-mails a lead may receive one after the other, as data that staff write, in versions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "calendar", "identity", "leads", "live", "look", "mail", "texts"})
package com.mdmcmusicads.app.sequences;
