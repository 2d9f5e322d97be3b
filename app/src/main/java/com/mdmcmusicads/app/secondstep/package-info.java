/** Second step: a code from a telephone after the password, and recovery codes for when the telephone is gone. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "identity", "secrets"})
package com.mdmcmusicads.app.secondstep;
