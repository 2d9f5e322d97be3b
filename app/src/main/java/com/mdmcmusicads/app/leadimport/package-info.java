/** Lead import: a spreadsheet becomes leads, each row once, after a person has seen what will become of it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "api",
            "audit",
            "calendar",
            "consent",
            "documents",
            "identity",
            "leads",
            "live",
            "look",
            "notifications",
            "particulars",
            "texts"
        })
package com.mdmcmusicads.app.leadimport;
