/** When the money of campaigns does not go as planned: the rules for it, how each campaign stands, what is found. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platforms"})
package com.mdmcmusicads.app.budgets;
