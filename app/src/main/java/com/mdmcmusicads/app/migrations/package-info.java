/** Migrations: taking running cases over to another version of their process, after everybody has seen what it does to them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "diagrams", "documents", "identity", "live", "look"})
package com.mdmcmusicads.app.migrations;
