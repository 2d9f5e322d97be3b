/** Roster: all clients at once, to search, filter, sort, open and export. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "clients",
            "documents",
            "executions",
            "identity",
            "live",
            "look",
            "registers",
            "search",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.roster;
