/** Budget watch: whatever changes about the money of campaigns has them judged soon, once, and one at a time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "budgets", "campaigns", "kpis"})
package com.mdmcmusicads.app.budgetwatch;
