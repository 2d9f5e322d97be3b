/** Studio: the pages where designers find, write, compare and publish processes, decisions and forms. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "actions",
            "deployments",
            "drafts",
            "editors",
            "identity",
            "live",
            "look",
            "modelchecks",
            "texts"
        })
package com.mdmcmusicads.app.studio;
