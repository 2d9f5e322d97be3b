/** Capture: leads that other systems send, through the public webhook. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "consent", "leads", "particulars", "texts"})
package com.mdmcmusicads.app.capture;
