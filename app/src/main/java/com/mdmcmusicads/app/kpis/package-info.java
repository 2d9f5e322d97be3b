/** Kpis: what each campaign did on each platform and day, as the platforms told it and as they corrected it later. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"api", "campaigns", "live", "money", "platforms", "texts"})
package com.mdmcmusicads.app.kpis;
