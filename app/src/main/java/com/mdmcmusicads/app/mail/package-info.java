/** Mail: every message is a row first, then leaves. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "live", "look", "texts"})
package com.mdmcmusicads.app.mail;
