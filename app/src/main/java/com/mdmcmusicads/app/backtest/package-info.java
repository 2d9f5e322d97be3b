/** Backtest: which alerts other rules would have raised on the days that are recorded; nothing of it is written. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "alerts",
            "api",
            "budgets",
            "calendar",
            "campaigns",
            "charts",
            "identity",
            "kpis",
            "look",
            "money",
            "pacing",
            "platforms",
            "texts"
        })
package com.mdmcmusicads.app.backtest;
