/** Actions: what any process may do without a step of its own, and the catalogue of all steps as designers pick from it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "texts"})
package com.mdmcmusicads.app.actions;
