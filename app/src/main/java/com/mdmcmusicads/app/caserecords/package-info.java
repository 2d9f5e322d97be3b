/** Case records: what processes may read and write of our records, through their public desks, and the files they make. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "actions",
            "audit",
            "campaigns",
            "casefiles",
            "clients",
            "identity",
            "invoices",
            "leads",
            "look",
            "money",
            "particulars",
            "quotes",
            "texts",
            "timeline",
            "vat"
        })
package com.mdmcmusicads.app.caserecords;
