/** Campaign cards: campaigns where other places show them: beside a task, on the page of their client, in the search. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "campaigning",
            "campaigns",
            "clients",
            "executions",
            "identity",
            "live",
            "look",
            "money",
            "platforms",
            "search",
            "tasks",
            "texts",
            "timeline"
        })
package com.mdmcmusicads.app.campaigncards;
