package com.mdmcmusicads.app.budgets;

import java.math.BigDecimal;

/** The figures of one day; null where nothing was measured. */
public record DayFigures(BigDecimal spend, Long impressions, Long views, Long clicks, BigDecimal conversions) {}
