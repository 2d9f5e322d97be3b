/** Einvoicing: invoices on their way through an approved platform, and what the platform says became of them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "clients",
            "facturx",
            "identity",
            "invoices",
            "live",
            "look",
            "notifications",
            "texts"
        })
package com.mdmcmusicads.app.einvoicing;
