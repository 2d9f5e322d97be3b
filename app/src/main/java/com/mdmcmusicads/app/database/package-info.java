/** Database: the PostgreSQL this application runs on, brought along when none is given. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.database;
