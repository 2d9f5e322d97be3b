/** Pipeline: all leads at once, to search, filter and work through. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"calendar", "identity", "leads", "live", "look", "particulars", "search", "texts"})
package com.mdmcmusicads.app.pipeline;
