/** Actions: what any process may do without a step of its own, and the catalogue of all steps as designers pick from it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "casefiles",
            "company",
            "consent",
            "credentials",
            "decisions",
            "documents",
            "identity",
            "mail",
            "notifications",
            "outgoing",
            "paper",
            "secrets",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.actions;
