/** Live: tells every open screen on every node that something changed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.live;
