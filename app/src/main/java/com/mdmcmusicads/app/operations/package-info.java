/** Operations: the engine under watch: the nodes that work, the trace each job works under, the clean-up of its history. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "diagrams", "executions", "look"})
package com.mdmcmusicads.app.operations;
