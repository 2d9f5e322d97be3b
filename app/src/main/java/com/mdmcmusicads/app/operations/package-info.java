/** Operations: the engine under watch: the trace each job works under, and whether its history is cleaned up. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit"})
package com.mdmcmusicads.app.operations;
