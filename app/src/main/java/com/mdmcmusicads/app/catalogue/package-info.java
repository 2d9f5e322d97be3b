/** The catalogue: what the agency sells, and from which day at which price. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "audit", "calendar", "documents", "look", "money", "texts"})
package com.mdmcmusicads.app.catalogue;
