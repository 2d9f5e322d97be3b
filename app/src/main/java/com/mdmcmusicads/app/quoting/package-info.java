/** Quoting: how people who sell write a quote, see what it needs, and follow it until the client has answered. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "catalogue",
            "clients",
            "decisions",
            "diagrams",
            "identity",
            "leads",
            "live",
            "look",
            "money",
            "quotes",
            "tasks",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.quoting;
