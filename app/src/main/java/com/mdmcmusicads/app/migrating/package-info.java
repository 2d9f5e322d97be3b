/** Migrating: migrations as people plan, try, begin and follow them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"diagrams", "documents", "executions", "identity", "live", "look", "migrations"})
package com.mdmcmusicads.app.migrating;
