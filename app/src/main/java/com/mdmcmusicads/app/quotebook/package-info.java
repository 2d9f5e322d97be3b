/** The book of quotes: all of them at once, to search, sort, count and take along. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "documents",
            "executions",
            "identity",
            "live",
            "look",
            "money",
            "quotes",
            "quoting",
            "search",
            "texts"
        })
package com.mdmcmusicads.app.quotebook;
