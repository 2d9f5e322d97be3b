/** Inbound: mail that reaches us is read once, understood, kept, and told to whoever it concerns. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "identity",
            "live",
            "look",
            "mail",
            "mime",
            "notifications",
            "suppressions",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.inbound;
