/** Outreach: who runs through which e-mail sequence, how far, and why it stopped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "clicks",
            "consent",
            "diagrams",
            "executions",
            "identity",
            "inbound",
            "leads",
            "live",
            "look",
            "mail",
            "sandbox",
            "sequences",
            "suppressions",
            "texts"
        })
package com.mdmcmusicads.app.outreach;
