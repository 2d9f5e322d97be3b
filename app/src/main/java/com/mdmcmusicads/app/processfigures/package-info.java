/** Process figures: how often and how long each step of a process runs, where its cases go, and what has changed between versions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"calendar", "diagrams", "documents", "executions", "identity", "look", "texts"})
package com.mdmcmusicads.app.processfigures;
