package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Map;

/**
 * What is tried out.
 *
 * @param asKnownThen whether each day knows only what was told by then, or what is known today
 */
record Trial(Map<Platform, BudgetRules> rules, boolean asKnownThen) {}
