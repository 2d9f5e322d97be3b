/** Footsteps: the steps one run of a process took, each with what it was given and what it brought. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"look", "texts"})
package com.mdmcmusicads.app.footsteps;
