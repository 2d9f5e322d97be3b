/** Acceptance: a client reads a quote behind a signed link, signs it or says no, without login; what proves it is kept for good. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "catalogue",
            "clients",
            "identity",
            "leads",
            "look",
            "mail",
            "money",
            "pages",
            "quotes",
            "quoting",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.acceptance;
