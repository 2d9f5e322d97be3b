package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** What one campaign cost on one platform on one day. */
public record DaySpend(String campaignId, Platform platform, LocalDate day, BigDecimal spend, Currency currency) {}
