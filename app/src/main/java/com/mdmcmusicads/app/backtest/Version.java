package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.DayFigures;
import java.time.Instant;

/** The figures of one day as they were known from a moment on. */
record Version(Instant since, DayFigures figures) {}
