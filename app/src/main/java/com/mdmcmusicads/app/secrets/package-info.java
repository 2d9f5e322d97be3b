/** Secrets: what must be stored and be readable again lies sealed in the database, under a key that does not. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.secrets;
