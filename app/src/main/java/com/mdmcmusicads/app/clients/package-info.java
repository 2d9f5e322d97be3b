/** Clients: the artists and companies that sign, who speaks for them, and what an invoice has to say about them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "company",
            "diagrams",
            "identity",
            "live",
            "look",
            "money",
            "registers",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.clients;
