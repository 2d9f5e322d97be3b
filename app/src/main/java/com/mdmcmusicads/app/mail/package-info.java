/** Mail: every message is a row first, then leaves. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "live", "look", "suppressions", "texts"})
package com.mdmcmusicads.app.mail;
