/** The agency itself: who sells, as the law wants it on every quote and invoice, and where it is paid. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "look", "money", "registers", "texts"})
package com.mdmcmusicads.app.company;
