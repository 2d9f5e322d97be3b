/** Invoice book: all invoices at once, to search, filter, sum up and take away. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "clients",
            "documents",
            "executions",
            "identity",
            "invoices",
            "live",
            "look",
            "money",
            "search",
            "texts"
        })
package com.mdmcmusicads.app.invoicebook;
